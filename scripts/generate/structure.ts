import { isMap, isScalar } from 'yaml';
import { nodesOf, SpecError, type Source } from './source.js';

/**
 * Stops at what makes the document unusable as it is written: a `$ref` to nowhere, one operationId
 * for two operations.
 *
 * @throws SpecError that names file and line
 */
export function checkStructure(source: Source): void {
  for (const { file, node, ref } of source.refs()) {
    if (/^https?:/.test(ref)) continue;
    if (!source.resolve(file, ref)) {
      throw new SpecError(source.place(file, node), `$ref to what does not exist: ${ref}`);
    }
  }
  const known = new Map<string, string>();
  for (const file of source.files.values()) {
    for (const map of nodesOf(file.root)) {
      const id = isMap(map) ? map.get('operationId', true) : undefined;
      if (!isScalar(id) || typeof id.value !== 'string') continue;
      const place = source.place(file, id);
      const first = known.get(id.value);
      if (first) {
        throw new SpecError(place, `operationId ${id.value} is already that of ${first}`);
      }
      known.set(id.value, place);
    }
  }
}

import { isMap, isScalar } from 'yaml';
import { routesOf, type Document } from './document.js';
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

/**
 * Stops at operations that cannot become methods of a client.
 *
 * @throws SpecError that names file and line
 */
export function checkOperations(document: Document, source: Source): void {
  if (!document.paths) throw new SpecError(source.locate([]), 'there are no paths');
  for (const { id, path, method } of routesOf(document)) {
    const place = source.locate(['paths', path, method.toLowerCase()]);
    if (!/^[a-z]\w*$/i.test(id ?? '')) {
      const given = id === undefined ? 'none' : JSON.stringify(id);
      throw new SpecError(place, `operationId must be a name for a method, it is ${given}`);
    }
    // Every operation of PDS takes its parameters in the body; a path is sent as it stands.
    if (path.includes('{')) throw new SpecError(place, `the path of ${id} has parameters`);
  }
}

/**
 * Our own rules for `redocly lint`, in addition to its recommended-strict: every member has a
 * description and an example, every type has its own file, enums are open, every operation says whether
 * it can be repeated, and every file is used. Problems are reported with file and line.
 */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const isText = (value) => typeof value === 'string' && value.trim() !== '';

/** A type of another file, or a list or map of one: the examples are in that file. */
const isComposed = (schema) =>
  [schema, schema.items, schema.additionalProperties].some((each) => each?.$ref !== undefined);

const describedMembers = () => ({
  Schema(schema, { report, location }) {
    // The root of a file is a named type.
    if (location.pointer === '#/' && !isText(schema.description)) {
      report({ message: 'this type has no description', location: location.key() });
    }
    for (const [name, member] of Object.entries(schema.properties ?? {})) {
      if (isText(member?.description)) continue;
      const place = location.child(['properties', name]).key();
      report({ message: `property ${name} has no description`, location: place });
    }
  },
});

const membersWithExamples = () => ({
  Schema(schema, { report, location }) {
    for (const [name, member] of Object.entries(schema.properties ?? {})) {
      if (member?.examples?.length > 0 || isComposed(member ?? {})) continue;
      const place = location.child(['properties', name]).key();
      report({ message: `property ${name} has no examples`, location: place });
    }
  },
});

const oneTypePerFile = () => ({
  Schema(schema, { report, location }) {
    const isObject = [schema.type].flat().includes('object') && !schema.additionalProperties;
    if (location.pointer === '#/' || !(schema.properties || isObject)) return;
    report({ message: 'an object written inline: give it a file of its own in schemas/' });
  },
});

const openEnums = () => ({
  Schema(schema, { report, location }) {
    if (!schema.enum) return;
    report({
      message: 'a closed enum breaks callers at the first new value: write x-extensible-enum',
      location: location.child('enum').key(),
    });
  },
});

const saysWhetherIdempotent = () => ({
  Operation(operation, { report, location }) {
    if (typeof operation['x-pds-idempotent'] === 'boolean') return;
    report({
      message:
        `operation ${operation.operationId ?? '?'} does not say whether repeating it is safe: ` +
        'write x-pds-idempotent: true or false',
      location: location.key(),
    });
  },
});

const FOLDERS = ['paths', 'schemas', 'responses', 'headers', 'parameters', 'examples'];

const everyFileIsUsed = () => {
  const used = new Set();
  return {
    ref(_, __, { location }) {
      used.add(location.source.absoluteRef);
    },
    Root: {
      leave(_, { report, location }) {
        const root = dirname(location.source.absoluteRef);
        for (const folder of FOLDERS.filter((name) => existsSync(join(root, name)))) {
          for (const name of readdirSync(join(root, folder), { recursive: true })) {
            const path = join(root, folder, name);
            if (!/\.ya?ml$/.test(name) || used.has(path)) continue;
            report({ message: `no $ref leads to openapi/${folder}/${name}`, location });
          }
        }
      },
    },
  };
};

export default () => ({
  id: 'pds',
  rules: {
    oas3: {
      'described-members': describedMembers,
      'members-with-examples': membersWithExamples,
      'one-type-per-file': oneTypePerFile,
      'open-enums': openEnums,
      'says-whether-idempotent': saysWhetherIdempotent,
      'every-file-is-used': everyFileIsUsed,
    },
  },
});

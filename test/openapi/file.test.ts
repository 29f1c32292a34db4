import { describe, expect, it } from 'vitest';
import type { Schema } from '../../scripts/generate/document.js';
import { follow, problems, readData, schemas, without } from './document.js';

// The sample of the official CompleteFile page with other signatures,
// and the same with real values. Most strings of the official sample
// are empty, even file_id, which is never empty in a live answer.
const sample = readData('complete-file.sample.json') as Record<string, unknown>;
const realistic = readData('file-sample.json') as Record<string, unknown>;

interface Leaf {
  readonly path: string;
  readonly value: unknown;
}

function* leavesOf(value: unknown, path = ''): Generator<Leaf> {
  if (Array.isArray(value)) {
    for (const item of value) yield* leavesOf(item, `${path}[]`);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      yield* leavesOf(member, path ? `${path}.${name}` : name);
    }
  } else {
    yield { path, value };
  }
}

/** The schema at a path such as `a.b[].c`, or undefined. A map accepts any name. */
function schemaAt(path: string): Schema | true | undefined {
  let here: Schema | true | undefined = schemas['File'];
  for (const step of path.split(/\.|(?=\[\])/)) {
    if (here === undefined || here === true) return undefined;
    const schema: Schema = follow(here);
    if (step === '[]') here = schema.items;
    else if (schema.properties && Object.hasOwn(schema.properties, step)) {
      here = schema.properties[step];
    } else {
      const rest: Schema | boolean | undefined = schema.additionalProperties;
      here = rest === false ? undefined : rest;
    }
  }
  return here && here !== true ? follow(here) : here;
}

const typeOf = (value: unknown): string[] => {
  if (typeof value !== 'number') return [typeof value];
  return Number.isInteger(value) ? ['integer', 'number'] : ['number'];
};

describe('File against the sample of the documentation', () => {
  it('has all 60 members by their names, not by a map', () => {
    const names = Object.keys(sample);
    expect(names).toHaveLength(60);
    expect(Object.keys(schemas['File']!.properties!)).toEqual(expect.arrayContaining(names));
  });

  it('has all 113 values without members, with their types', () => {
    const leaves = [...leavesOf(sample)];
    expect(leaves).toHaveLength(113);
    const wrong = leaves.filter(({ path, value }) => {
      const schema = schemaAt(path);
      if (schema === true) return path !== 'ex_fields_info.key';
      return !schema || !typeOf(value).includes(schema.type as string);
    });
    expect(wrong).toEqual([]);
  });

  it('accepts fractions only where the sample has them', () => {
    const fractional = [...leavesOf(sample)].filter(
      ({ path }) => (schemaAt(path) as Schema).type === 'number',
    );
    expect(fractional.map(({ path }) => path)).toEqual([
      'image_media_metadata.image_tags[].confidence',
      'image_media_metadata.image_tags[].centric_score',
      'image_media_metadata.image_quality.overall_score',
      'semantic_result.semantic_similarity',
    ]);
  });

  it('accepts the samples and an answer that has only file_id', () => {
    expect(problems('File', { ...sample, file_id: 'x' })).toBe('');
    expect(problems('File', realistic)).toBe('');
    expect(problems('File', { file_id: 'x' })).toBe('');
  });

  it('accepts unknown members and values', () => {
    const value = {
      ...sample,
      file_id: 'x',
      status: 'frozen',
      category: 'model3d',
      rapid_upload: true,
    };
    expect(problems('File', value)).toBe('');
  });

  it('refuses a File without file_id', () => {
    expect(problems('File', without(sample, 'file_id'))).toContain("'file_id'");
  });

  it.each<[string, unknown, RegExp]>([
    ['crc64_hash', 3574582125365864, /crc64_hash must be string/],
    ['crc64_hash', '0x12', /crc64_hash must match pattern/],
    ['size', '1024', /size must be integer/],
    ['labels', 'a', /labels must be array/],
    ['created_at', 'yesterday', /created_at must match format/],
    ['image_media_metadata', { width: '1920' }, /width must be integer/],
    ['streams_info', { video: { size: 'big' } }, /streams_info\/video\/size must be integer/],
  ])('refuses %s: %j', (member, value, problem) => {
    expect(problems('File', { ...sample, [member]: value })).toMatch(problem);
  });
});

describe('strings that contain JSON', () => {
  const texts = {
    faces: 'image_media_metadata.faces',
    exif: 'image_media_metadata.exif',
  };

  it.each(Object.entries(texts))(
    '%s has its media type and the schema of its content',
    (name, path) => {
      const schema = schemaAt(path) as Schema;
      const media = realistic['image_media_metadata'] as Record<string, string>;
      expect(schema.contentMediaType).toBe('application/json');
      const content = schema['contentSchema'] as Schema;
      const inner = (content.items ?? content.additionalProperties) as Schema;
      const type = inner.$ref!.split('/').at(-1)!;
      for (const value of Object.values(JSON.parse(media[name]!) as object)) {
        expect(problems(type, value)).toBe('');
        // The schema describes every member of the sample.
        expect(Object.keys(follow(inner).properties!)).toEqual(
          expect.arrayContaining(Object.keys(value as object)),
        );
      }
    },
  );
});

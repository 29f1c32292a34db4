import { afterAll, expect, test } from 'vitest';
import { call, make, typeErrors, workshop, type Kind } from '../scripts/kinds/harness.js';

/**
 * As many operations as the official API has (114), and of the same shapes: nearly all are POST with
 * a JSON body, one has a form, and a few have query and path parameters. The names are invented.
 */
const COUNT = 114;
const GROUPS = ['file', 'drive', 'user', 'group', 'share_link', 'domain', 'view', 'recyclebin'];
const VERBS = ['create', 'get', 'list', 'update', 'delete', 'search', 'copy', 'move', 'restore'];

interface Shape {
  readonly id: string;
  readonly spec: string;
  readonly code: string;
  readonly sent: string;
}

function shapeOf(index: number): Shape {
  const group = GROUPS[index % GROUPS.length]!;
  const verb = VERBS[Math.floor(index / GROUPS.length) % VERBS.length]!;
  const id = `${verb}${group.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())}${index}`;
  const path = `/v2/${group}/${verb}_${index}`;
  const head = `      operationId: ${id}\n      x-pds-idempotent: ${verb === 'get'}\n`;
  const ok = `      responses: { '200': { description: Done., content: { application/json: { schema: { type: object, properties: { id: { type: string } } } } } } }\n`;
  const body = (type: string) =>
    `      requestBody: { required: true, content: { ${type}: { schema: { $ref: '#/components/schemas/Request${index}' } } } }\n`;
  if (index % 19 === 7) {
    return {
      id,
      spec: `  ${path}:\n    post:\n${head}${body('application/x-www-form-urlencoded')}${ok}`,
      code: `await client.${id}({ member_${index}: 'a b' });`,
      sent: `POST ${path} application/x-www-form-urlencoded member_${index}=a+b`,
    };
  }
  if (index % 19 === 11) {
    return {
      id,
      spec: `  ${path}/{id}:\n    get:\n${head}      parameters:\n        - { name: id, in: path, required: true, schema: { type: string } }\n        - { name: limit, in: query, schema: { type: integer } }\n${ok}`,
      code: `await client.${id}({ id: 'x/${index}', limit: ${index} });`,
      sent: `GET ${path}/x%2F${index}?limit=${index}`,
    };
  }
  return {
    id,
    spec: `  ${path}:\n    post:\n${head}${body('application/json')}${ok}`,
    code: `await client.${id}({ member_${index}: 'a', count: ${index} });`,
    sent: `POST ${path} application/json {"member_${index}":"a","count":${index}}`,
  };
}

const shapes = Array.from({ length: COUNT }, (_, index) => shapeOf(index));
const schemas = shapes.map(
  (_, index) =>
    `    Request${index}: { type: object, required: [member_${index}], properties: { member_${index}: { type: string }, count: { type: integer } } }\n`,
);
const kind: Kind = {
  name: 'all operations',
  spec: `paths:\n${shapes.map(({ spec }) => spec).join('')}components:\n  schemas:\n${schemas.join('')}`,
  code: [...shapes.map(({ code }) => `  ${code}`), '  return undefined;'].join('\n'),
};

const shop = workshop();
afterAll(shop.remove);

test(`${COUNT} operations: each method compiles and sends its own method, path and body or query`, async () => {
  const made = await make(kind, shop.folder);
  expect(made.refusal).toBeUndefined();
  expect(typeErrors([made])).toEqual([]);
  const { sent, gives } = await call(made);
  expect(gives).toBeUndefined();
  expect(sent).toEqual(shapes.map((shape) => shape.sent));
});

import type { Kind } from './harness.js';

/** An operation at `POST /a` with a JSON request and answer of these schemas (flow YAML). */
const post = (request: string, answer = '{}', more = '') => `
paths:
  /a:
    post:
      operationId: a
      requestBody: { required: true, content: { application/json: { schema: ${request} } } }
      responses: { '200': { description: Done., content: { application/json: { schema: ${answer} } } } }
${more}`;

/** An operation at `METHOD /a` with the lines of its object. */
const operation = (lines: string, method = 'get') => `
paths:
  /a:
    ${method}:
      operationId: a
${lines.replace(/^\n/, '')}
`;

const OK = "      responses: { '204': { description: Done. } }";

/** Kinds that work: each compiles, and its requests go to a handler that records them. */
export const WORKS: readonly Kind[] = [
  {
    name: 'several successes, one without a body',
    spec: operation(
      `
      responses:
        '202': { description: Later., content: { application/json: { schema: { type: object, required: [task], properties: { task: { type: string } } } } } }
        '204': { description: Done. }`,
      'delete',
    ),
    answer: { status: 204 },
    code: `  const answer = await client.a();
  const task: string | undefined = answer?.task;
  return [answer, task];`,
    sent: ['DELETE /a'],
    gives: [undefined, undefined],
  },
  {
    name: 'several successes, each with another body',
    spec: operation(`
      responses:
        '200': { description: Done., content: { application/json: { schema: { type: object, required: [id], properties: { id: { type: string } } } } } }
        '202': { description: Later., content: { application/json: { schema: { type: object, required: [task], properties: { task: { type: string } } } } } }`),
    answer: { status: 202, body: '{"task":"t"}' },
    code: `  const answer = await client.a();
  return 'task' in answer ? answer.task : answer.id;`,
    sent: ['GET /a'],
    gives: 't',
  },
  {
    name: 'a text',
    spec: operation(
      "      responses: { '200': { description: A text., content: { text/plain: { schema: { type: string } } } } }",
    ),
    answer: { type: 'text/plain', body: 'as it is' },
    code: '  const text: string = await client.a();\n  return text;',
    sent: ['GET /a'],
    gives: 'as it is',
  },
  {
    name: 'bytes',
    spec: operation(
      "      responses: { '200': { description: Bytes., content: { application/octet-stream: {} } } }",
    ),
    answer: { type: 'application/octet-stream', body: 'bytes' },
    code: '  const blob: Blob = await client.a();\n  return [blob instanceof Blob, await blob.text()];',
    sent: ['GET /a'],
    gives: [true, 'bytes'],
  },
  {
    name: 'JSON under another media type',
    spec: operation(
      "      responses: { '200': { description: JSON., content: { application/vnd.x+json: { schema: { type: object, required: [id], properties: { id: { type: string, minLength: 1 } } } } } } }",
    ),
    answer: { type: 'application/vnd.x+json', body: '{"id":"1"}' },
    code: '  const { id } = await client.a();\n  return id satisfies string;',
    gives: '1',
  },
  {
    name: 'path, query and header parameters',
    spec: `
paths:
  /drives/{drive_id}/files/{name}:
    parameters:
      - { name: drive_id, in: path, required: true, schema: { type: string } }
    get:
      operationId: a
      parameters:
        - { name: name, in: path, required: true, schema: { type: string } }
        - { name: limit, in: query, schema: { type: integer } }
        - { name: x-share-token, in: header, required: true, schema: { type: string } }
${OK}
`,
    code: `  // @ts-expect-error the header is required
  void (() => client.a({ drive_id: '1', name: 'b' }));
  return client.a(
    { drive_id: '1', name: 'a b/c?', limit: 2 },
    { params: { header: { 'x-share-token': 't' } } },
  );`,
    answer: { status: 204 },
    sent: ['GET /drives/1/files/a%20b%2Fc%3F?limit=2 x-share-token=t'],
    gives: undefined,
  },
  {
    name: 'a query beside a body',
    spec: operation(
      `
      parameters: [{ name: dry, in: query, required: true, schema: { type: boolean } }]
      requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { b: { type: string } } } } } }
${OK}`,
      'post',
    ),
    answer: { status: 204 },
    code: "  return client.a({ b: 'x' }, { params: { query: { dry: true } } });",
    sent: ['POST /a?dry=true application/json {"b":"x"}'],
  },
  {
    name: 'a nullable member, whose pattern applies only to strings',
    spec: post(
      "{ type: object, properties: { b: { type: [string, 'null'], pattern: '^x' }, c: { type: [array, 'null'], items: { type: string } }, d: { type: [object, 'null'], properties: { e: { type: string } } } } }",
    ),
    code: `  await client.a({ b: null, c: null, d: null });
  return client.a({ b: 'y' });`,
    sent: ['POST /a application/json {"b":null,"c":null,"d":null}'],
    gives: /^TypeError: a: b must/,
  },
  {
    name: 'lists in a query, repeated and joined',
    spec: operation(`
      parameters:
        - { name: many, in: query, schema: { type: array, items: { type: string } } }
        - { name: joined, in: query, explode: false, schema: { type: array, items: { type: integer } } }
        - { name: piped, in: query, style: pipeDelimited, explode: false, schema: { type: array, items: { type: string } } }
${OK}`),
    answer: { status: 204 },
    code: "  return client.a({ many: ['x', 'y z'], joined: [1, 2], piped: ['p', 'q'] });",
    sent: ['GET /a?many=x&many=y%20z&joined=1,2&piped=p%7Cq'],
  },
  {
    name: 'an object in a query',
    spec: operation(`
      parameters: [{ name: filter, in: query, style: deepObject, schema: { type: object, properties: { size: { type: integer }, type: { type: string } } } }]
${OK}`),
    answer: { status: 204 },
    code: "  return client.a({ filter: { size: 3, type: 'a b' } });",
    sent: ['GET /a?filter[size]=3&filter[type]=a%20b'],
  },
  {
    name: 'a query is optional if all its parameters are',
    spec: operation(`
      parameters: [{ name: limit, in: query, schema: { type: integer } }]
${OK}`),
    answer: { status: 204 },
    code: '  await client.a();\n  return client.a({ limit: undefined as never });',
    sent: ['GET /a', 'GET /a'],
  },
  {
    name: 'an optional body is optional',
    spec: operation(
      `
      requestBody: { content: { application/json: { schema: { type: object, properties: { b: { type: string } } } } } }
${OK}`,
      'post',
    ),
    answer: { status: 204 },
    code: "  await client.a();\n  return client.a({ b: 'x' });",
    sent: ['POST /a', 'POST /a application/json {"b":"x"}'],
  },
  {
    name: 'a form without its absent members',
    spec: operation(
      `
      requestBody: { required: true, content: { application/x-www-form-urlencoded: { schema: { type: object, required: [b], properties: { b: { type: string }, n: { type: integer } } } } } }
${OK}`,
      'post',
    ),
    answer: { status: 204 },
    code: "  return client.a({ b: 'x y', n: undefined as never });",
    sent: ['POST /a application/x-www-form-urlencoded b=x+y'],
  },
  {
    name: 'PUT and PATCH',
    spec: `
paths:
  /a:
    put:
      operationId: put1
      requestBody: { required: true, content: { application/json: { schema: { type: array, items: { type: integer } } } } }
${OK}
    patch:
      operationId: patch1
      requestBody: { required: true, content: { application/json: { schema: { type: object } } } }
${OK}
`,
    answer: { status: 204 },
    code: '  await client.put1([1, 2]);\n  return client.patch1({ any: null });',
    sent: ['PUT /a application/json [1,2]', 'PATCH /a application/json {"any":null}'],
  },
  {
    name: 'an empty string is a value unless minLength forbids it',
    spec: post(
      '{ type: object, required: [b, c], properties: { b: { type: string }, c: { type: string, minLength: 1 } } }',
    ),
    code: "  await client.a({ b: '', c: 'x' });\n  return client.a({ b: 'x', c: '' });",
    sent: ['POST /a application/json {"b":"","c":"x"}'],
    gives: /^TypeError: a: c /,
  },
  {
    name: 'an empty string in an answer',
    spec: post(
      '{ type: object }',
      '{ type: object, required: [task], properties: { task: { type: string } } }',
    ),
    answer: { body: '{"task":""}' },
    code: '  const { task } = await client.a({});\n  return task satisfies string;',
    gives: '',
  },
  {
    name: 'a pattern reads code points',
    spec: post(
      "{ type: object, required: [b], properties: { b: { type: string, pattern: '^.$' } } }",
    ),
    code: "  await client.a({ b: '\u{1F600}' });\n  return client.a({ b: 'ab' });",
    sent: ['POST /a application/json {"b":"\u{1F600}"}'],
    gives: /^TypeError: a: b must/,
  },
  {
    name: 'an unsigned 64-bit number without a pattern',
    spec: post(
      '{ type: object, required: [b], properties: { b: { type: string, format: uint64 } } }',
    ),
    code: `  await client.a({ b: '18446744073709551615' });
  const bad = ['abc', '0x10', '-1', '18446744073709551616', ''];
  return Promise.all(bad.map((b) => client.a({ b }).catch((error: Error) => error.name)));`,
    sent: ['POST /a application/json {"b":"18446744073709551615"}'],
    gives: ['TypeError', 'TypeError', 'TypeError', 'TypeError', 'TypeError'],
  },
  {
    name: 'a request needs all members of one group',
    spec: post(
      '{ type: object, properties: { b: { type: string }, c: { type: string }, d: { type: string } }, anyOf: [{ required: [b, c] }, { required: [d] }] }',
    ),
    code: `  await client.a({ d: 'x' });
  await client.a({ b: 'x', c: 'y' });
  // @ts-expect-error c is missing
  return client.a({ b: 'x' });`,
    sent: ['POST /a application/json {"d":"x"}', 'POST /a application/json {"b":"x","c":"y"}'],
    gives: /^TypeError: a: b and c or d is required/,
  },
  {
    name: 'a union of types is checked',
    spec: post(
      '{ type: object, properties: { b: { oneOf: [{ type: string }, { type: integer }] } } }',
    ),
    code: `  await client.a({ b: 1 });
  // @ts-expect-error neither a string nor a number
  return client.a({ b: true });`,
    sent: ['POST /a application/json {"b":1}'],
    gives: /^TypeError: a: b must be a string or an integer, got /,
  },
  {
    name: 'a map whose values are checked',
    spec: post(
      '{ type: object, properties: { b: { type: object, additionalProperties: { type: integer } } } }',
    ),
    code: `  await client.a({ b: { x: 1 } });
  // @ts-expect-error a string
  return client.a({ b: { x: 'one' } });`,
    sent: ['POST /a application/json {"b":{"x":1}}'],
    gives: /^TypeError: a: b/,
  },
  {
    name: 'a schema that contains itself',
    spec: post(
      "{ $ref: '#/components/schemas/Tree' }",
      "{ $ref: '#/components/schemas/Tree' }",
      'components: { schemas: { Tree: { type: object, properties: { name: { type: string }, inner: { type: array, items: { $ref: "#/components/schemas/Tree" } } } } } }',
    ),
    answer: { body: '{"inner":[{"name":"x"}]}' },
    code: "  const tree = await client.a({ inner: [{ inner: [{ name: 'y' }] }] });\n  return tree.inner?.[0]?.name;",
    sent: ['POST /a application/json {"inner":[{"inner":[{"name":"y"}]}]}'],
    gives: 'x',
  },
  {
    name: 'allOf',
    spec: post(
      "{ allOf: [{ $ref: '#/components/schemas/Base' }, { type: object, required: [c], properties: { c: { type: integer } } }] }",
      '{}',
      'components: { schemas: { Base: { type: object, required: [b], properties: { b: { type: string } } } } }',
    ),
    code: `  await client.a({ b: 'x', c: 1 });
  // @ts-expect-error b is missing
  return client.a({ c: 1 });`,
    sent: ['POST /a application/json {"b":"x","c":1}'],
    gives: /^TypeError: a: b is required/,
  },
  {
    name: 'an open enum that may be null',
    spec: post(
      '{ type: object }',
      "{ type: object, properties: { kind: { type: [string, 'null'], x-extensible-enum: [file, folder] } } }",
    ),
    answer: { body: '{"kind":"other"}' },
    code: `  const { kind } = await client.a({});
  const known: 'file' | 'folder' | (string & {}) | null | undefined = kind;
  return known;`,
    gives: 'other',
  },
  {
    name: 'an operation with its own server',
    spec: operation(`
      servers: [{ url: 'https://other.example' }]
      security: []
${OK}`),
    answer: { status: 204 },
    code: '  return client.a();',
    sent: ['GET https://other.example/a'],
  },
  {
    name: 'members called constructor and toString',
    spec: post(
      '{ type: object, required: [constructor], properties: { constructor: { type: string }, toString: { type: string } } }',
    ),
    code: `  await client.a({ constructor: 'x', toString: 'y' } as never);
  return client.a({} as never);`,
    sent: ['POST /a application/json {"constructor":"x","toString":"y"}'],
    gives: /^TypeError: a: constructor is required/,
  },
  {
    name: 'names that need quotes in JavaScript',
    spec: post(
      "{ type: object, required: ['a-b', '1'], properties: { 'a-b': { type: string }, '1': { type: string } } }",
    ),
    code: "  return client.a({ 'a-b': 'x', '1': 'y' });",
    sent: ['POST /a application/json {"1":"y","a-b":"x"}'],
    gives: {},
  },
  {
    name: 'an operation called delete',
    spec: operation('      x: 1\n'.replace('x: 1', 'deprecated: true') + OK).replace(
      'operationId: a',
      'operationId: delete',
    ),
    answer: { status: 204 },
    code: '  return client.delete();',
    sent: ['GET /a'],
  },
  {
    name: 'schemas with the names of exports and of globals',
    spec: post(
      "{ $ref: '#/components/schemas/AccessKey' }",
      "{ $ref: '#/components/schemas/File' }",
      `components:
  schemas:
    AccessKey: { type: object, properties: { b: { $ref: '#/components/schemas/components' } } }
    File: { type: object, properties: { b: { type: string } } }
    components: { type: object, properties: { c: { $ref: '#/components/schemas/1Type' } } }
    1Type: { type: string }`,
    ),
    answer: { body: '{"b":"x"}' },
    code: `  const request: import('./generated/types.js').PdsAccessKey = { b: { c: 'y' } };
  const file: import('./generated/types.js').PdsFile = await client.a(request);
  return file.b;`,
    sent: ['POST /a application/json {"b":{"c":"y"}}'],
    gives: 'x',
  },
  {
    name: 'a member called $ref or operationId inside an example',
    spec: `
paths:
  /a:
    post:
      operationId: a
      requestBody:
        required: true
        content:
          application/json:
            schema: { type: object, properties: { operationId: { type: string } } }
            examples: { one: { value: { operationId: a, $ref: nowhere.yaml } } }
${OK}
`,
    answer: { status: 204 },
    code: "  return client.a({ operationId: 'b' });",
    sent: ['POST /a application/json {"operationId":"b"}'],
  },
  {
    name: 'the response default beside a success describes errors',
    spec: operation(`
      responses:
        '200': { description: Done., content: { application/json: { schema: { type: object, required: [b], properties: { b: { type: string } } } } } }
        default: { description: Refused., content: { application/json: { schema: { type: object } } } }`),
    answer: { status: 404, body: '{"code":"NotFound","message":"no"}' },
    code: '  const { b } = await client.a();\n  return b satisfies string;',
    gives: /404 NotFound/,
  },
  {
    name: 'a range of successes',
    spec: operation(
      '      responses: { 2XX: { description: Done., content: { application/json: { schema: { type: object, required: [b], properties: { b: { type: string } } } } } } }',
    ),
    answer: { status: 203, body: '{"b":"x"}' },
    code: '  return (await client.a()).b satisfies string;',
    gives: 'x',
  },
  {
    name: 'an answer without a required member is not a success',
    spec: post(
      '{ type: object }',
      '{ type: object, required: [b], properties: { b: { type: string } } }',
    ),
    answer: { body: '{}' },
    code: '  return client.a({});',
    sent: ['POST /a application/json {}'],
    gives: /^PdsResponseError/,
  },
  {
    name: 'an answer that is JSON null, if the schema allows it',
    spec: post(
      '{ type: object }',
      "{ type: [object, 'null'], properties: { b: { type: string } } }",
    ),
    answer: { body: 'null' },
    code: '  const answer: { b?: string } | null = await client.a({});\n  return answer;',
    gives: null,
  },
];

/** Kinds that are refused. The refusal names the line that ends in `# here`. */
export const REFUSED: readonly Kind[] = [
  {
    name: 'an operation without responses',
    spec: '\npaths:\n  /a:\n    get:\n      operationId: a # here\n',
    refused: 'an operation needs `responses`, with at least one success such as 200',
  },
  {
    name: 'default as the only success',
    spec: operation('      responses:\n        default: { description: All. } # here'),
    refused: 'the status of a success must be written: 200',
  },
  {
    name: 'a request with two media types',
    spec: operation(
      `
      requestBody:
        content:
          application/json: { schema: { type: object } }
          application/xml: { schema: { type: object } } # here
${OK}`,
      'post',
    ),
    refused: 'a request is sent in one form: take out application/xml',
  },
  {
    name: 'a multipart request',
    spec: operation(
      `
      requestBody:
        content:
          multipart/form-data: { schema: { type: object } } # here
${OK}`,
      'post',
    ),
    refused: 'requests as multipart/form-data are not understood: write application/json or',
  },
  {
    name: 'bytes as a request',
    spec: operation(
      `
      requestBody:
        content:
          application/octet-stream: {} # here
${OK}`,
      'put',
    ),
    refused: 'requests as application/octet-stream are not understood',
  },
  {
    name: 'an object inside a form',
    spec: operation(
      `
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              properties:
                b: { type: object } # here
${OK}`,
      'post',
    ),
    refused: 'b: a member of a form must be a text, a number or a boolean',
  },
  {
    name: 'a body with GET',
    spec: operation(`
      requestBody:
        content: { application/json: { schema: { type: object } } } # here
${OK}`),
    refused: 'fetch sends no body with GET: write parameters with `in: query`, or POST',
  },
  {
    name: 'TRACE',
    spec: `\npaths:\n  /a:\n    trace: # here\n      operationId: a\n${OK}`,
    refused: 'trace is not understood: write fetch forbids TRACE: use another method',
  },
  {
    name: 'a cookie',
    spec: operation(`
      parameters:
        - { name: session, in: cookie, schema: { type: string } } # here
${OK}`),
    refused: 'parameter session: browsers do not let a page send a cookie',
  },
  {
    name: 'a parameter as JSON',
    spec: operation(`
      parameters:
        - name: b
          in: query
          content: { application/json: { schema: { type: object } } } # here
${OK}`),
    refused: 'content is not understood: write',
  },
  {
    name: 'an object in the path',
    spec: `
paths:
  /a/{b}:
    get:
      operationId: a
      parameters:
        - { name: b, in: path, required: true, schema: { type: object } } # here
${OK}`,
    refused: 'parameter b: a list or an object in the path is not understood',
  },
  {
    name: 'a path whose parameter is not described',
    spec: `\npaths:\n  /a/{b}:\n    get:\n      operationId: a # here\n${OK}`,
    refused: 'the path has {b}: write a parameter with `name: b` and `in: path`',
  },
  {
    name: 'the same name in the path and in the query',
    spec: `
paths:
  /a/{b}:
    get:
      operationId: a
      parameters:
        - { name: b, in: path, required: true, schema: { type: string } } # here
        - { name: b, in: query, schema: { type: string } }
${OK}`,
    refused: 'parameter b: the path and the query both have it',
  },
  {
    name: 'an operation called then',
    spec: `\npaths:\n  /a:\n    get:\n      operationId: then # here\n${OK}`,
    refused: 'operationId then is a member of every client: write another name',
  },
  {
    name: 'an operation called toString',
    spec: `\npaths:\n  /a:\n    get:\n      operationId: toString # here\n${OK}`,
    refused: 'operationId toString is a member of every client',
  },
  {
    name: 'two operations with the same name',
    spec: `\npaths:\n  /a:\n    get:\n      operationId: a\n${OK}\n  /b:\n    get:\n      operationId: a # here\n${OK}`,
    refused: 'operationId a is already that of openapi/openapi.yaml:6',
  },
  {
    name: 'two schemas whose types would have the same name',
    spec: post(
      '{ type: object }',
      "{ $ref: '#/components/schemas/Foo.Bar' }",
      'components:\n  schemas:\n    Foo_Bar: { type: string }\n    Foo.Bar: { type: string } # here',
    ),
    refused: 'the type of Foo.Bar would be called Foo_Bar, which the schema Foo_Bar has already',
  },
  {
    name: 'a schema called Error, if PdsError is taken too',
    spec: post(
      '{ type: object }',
      "{ $ref: '#/components/schemas/Error' }",
      'components:\n  schemas:\n    Error: { type: string } # here',
    ),
    refused: 'the type of Error would be called PdsError, which the package has already',
  },
  {
    name: 'allOf in a circle',
    spec: post(
      '{ type: object }',
      "{ $ref: '#/components/schemas/Loop' }",
      "components:\n  schemas:\n    Loop:\n      allOf: [{ $ref: '#/components/schemas/Loop' }] # here",
    ),
    refused: 'allOf leads back to this schema',
  },
  {
    name: 'a reference to itself',
    spec: post(
      '{ type: object }',
      "{ $ref: '#/components/schemas/Self' }",
      "components:\n  schemas:\n    Self: { $ref: '#/components/schemas/Self' } # here",
    ),
    refused: '$ref to itself',
    refusedIn: 'any',
  },
  {
    name: 'a reference to a missing file',
    spec: post('{ type: object }', "{ $ref: './schemas.yaml' }").replace(
      /(schema: \{ \$ref[^\n]*)/,
      '$1 # here',
    ),
    refused: '$ref to what does not exist: ./schemas.yaml',
  },
  {
    name: 'a property that is null',
    spec: post(
      "{ $ref: '#/components/schemas/T' }",
      '{}',
      'components:\n  schemas:\n    T:\n      type: object\n      properties:\n        b: # here\n        c: {}',
    ),
    refused: 'properties.b is empty: write a schema, or {} for any value',
  },
  {
    name: 'a member called hasOwnProperty',
    spec: post(
      "{ $ref: '#/components/schemas/T' }",
      '{}',
      'components:\n  schemas:\n    T:\n      type: object\n      properties:\n        hasOwnProperty: {} # here',
    ),
    refused: 'hasOwnProperty cannot be the name of anything here',
  },
  {
    name: 'an empty file',
    spec: post('{ type: object }', '{ $ref: ./empty.yaml }'),
    files: { 'empty.yaml': '' },
    refused: 'what ./empty.yaml refers to is empty: write a schema',
    refusedIn: 'empty.yaml',
  },
  {
    name: 'readOnly and required in a request',
    spec: post(
      "{ $ref: '#/components/schemas/T' }",
      '{}',
      'components:\n  schemas:\n    T:\n      type: object\n      required: [b]\n      properties:\n        b: { type: string, readOnly: true } # here',
    ),
    refused: 'b is readOnly and required, but a request must have it',
  },
  {
    name: 'a 64-bit number as a JSON number',
    spec: post(
      '{ type: object }',
      "{ $ref: '#/components/schemas/T' }",
      'components:\n  schemas:\n    T:\n      type: integer\n      format: uint64 # here',
    ),
    refused: 'format: uint64 of integer loses digits in JavaScript: write type: string',
  },
  {
    name: 'a number in an open enum of strings',
    spec: post(
      '{ type: object }',
      "{ $ref: '#/components/schemas/T' }",
      'components:\n  schemas:\n    T:\n      type: string\n      x-extensible-enum: [a, 1] # here',
    ),
    refused: 'x-extensible-enum: 1 is not string',
  },
  {
    name: 'a pattern that the u flag does not allow',
    spec: post(
      "{ $ref: '#/components/schemas/T' }",
      '{}',
      "components:\n  schemas:\n    T:\n      type: string\n      pattern: '\\-' # here",
    ),
    refused: 'pattern is not a regular expression with the u flag',
  },
  {
    name: 'a required member that is not described',
    spec: post(
      "{ $ref: '#/components/schemas/T' }",
      '{}',
      'components:\n  schemas:\n    T:\n      type: object\n      required: [b, c] # here\n      properties: { b: { type: string } }',
    ),
    refused: 'required names c, which is not among properties',
  },
  {
    name: 'keywords beside a reference',
    spec: post(
      "{ $ref: '#/components/schemas/T' }",
      '{}',
      "components:\n  schemas:\n    U: { type: object }\n    T:\n      $ref: '#/components/schemas/U'\n      required: [b] # here",
    ),
    refused: 'required beside a $ref is not understood: write `allOf:',
    refusedIn: 'any',
  },
  {
    name: 'if and then',
    spec: post(
      "{ $ref: '#/components/schemas/T' }",
      '{}',
      'components:\n  schemas:\n    T:\n      type: object\n      if: { required: [b] } # here',
    ),
    refused: 'if is not understood: write what is allowed, in the description',
  },
  {
    name: 'nullable of OpenAPI 3.0',
    spec: post(
      "{ $ref: '#/components/schemas/T' }",
      '{}',
      'components:\n  schemas:\n    T:\n      type: string\n      nullable: true # here',
    ),
    refused: "nullable is not understood: write `type: [string, 'null']`",
  },
  {
    name: 'a misspelled extension of this project',
    spec: operation(`      x-pds-idempotant: true # here\n${OK}`),
    refused: 'an operation has no keyword x-pds-idempotant',
  },
  {
    name: 'paging by a missing member',
    spec: operation(
      `
      x-pds-paging: { items: items, next: next_marker, marker: marker } # here
      requestBody: { required: true, content: { application/json: { schema: { type: object } } } }
      responses: { '200': { description: A page., content: { application/json: { schema: { type: object, properties: { items: { type: array }, next_marker: { type: string } } } } } } }`,
      'post',
    ),
    refused: 'x-pds-paging: marker must name a member of the request, marker is not one',
  },
  {
    name: 'an answer with two media types',
    spec: operation(`
      responses:
        '200':
          description: Done.
          content:
            application/json: { schema: { type: object } }
            text/plain: { schema: { type: string } } # here`),
    refused: 'an answer is read in one form: take out text/plain, or application/json',
  },
  {
    name: 'a 204 with a body',
    spec: operation(`
      responses:
        '204':
          description: Done.
          content:
            application/json: { schema: { type: object } } # here`),
    refused: 'an answer 204 has no body: take `content` out',
  },
  {
    name: 'a server with an unknown variable',
    spec: `\nservers:\n  - url: https://{region}.example # here\npaths:\n  /a:\n    get:\n      operationId: a\n${OK}`,
    refused: 'the client fills in {domain_id} only',
  },
  {
    name: 'webhooks',
    spec: `\nwebhooks: {} # here\npaths:\n  /a:\n    get:\n      operationId: a\n${OK}`,
    refused: 'webhooks is not understood',
  },
];

/** The kinds that `npm test` runs: two refusals, and the kinds that failed most often. */
export const QUICK: readonly Kind[] = [...WORKS.slice(0, 6), ...REFUSED.slice(0, 2)];
export const KINDS: readonly Kind[] = [...WORKS, ...REFUSED];

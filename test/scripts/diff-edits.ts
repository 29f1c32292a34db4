import type { Bump } from '../../scripts/diff/report.js';

/** A small API that has everything that the edits change. */
export const base = {
  openapi: '3.1.0',
  info: { title: 'A library', version: '2026-01-01' },
  servers: [
    {
      url: 'https://{domain_id}.library.example',
      'x-pds-network': 'public',
      variables: { domain_id: { default: 'a1' } },
    },
    {
      url: 'https://{domain_id}.vpc.example',
      'x-pds-network': 'vpc',
      variables: { domain_id: { default: 'a1' } },
    },
  ],
  security: [{ token: [] }, { key: [] }],
  paths: {
    '/books/lend': {
      post: {
        operationId: 'lendBook',
        'x-pds-idempotent': false,
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/LendRequest' } } },
        },
        responses: {
          '200': answer('Book'),
          '404': { description: 'No such book.' },
        },
      },
    },
    '/books/find': {
      get: {
        operationId: 'findBook',
        'x-pds-idempotent': true,
        'x-pds-sensitive': true,
        security: [],
        parameters: [
          { name: 'title', in: 'query', required: true, schema: { type: 'string' } },
          { name: 'author', in: 'query', schema: { type: 'string' } },
        ],
        responses: { '200': answer('Book') },
      },
    },
    '/books/return': {
      post: {
        operationId: 'returnBook',
        'x-pds-idempotent': true,
        requestBody: {
          required: true,
          content: {
            'application/json': { schema: { $ref: '#/components/schemas/ReturnRequest' } },
          },
        },
        responses: { '200': answer('Book') },
      },
    },
    '/books/list': {
      post: {
        operationId: 'listBooks',
        'x-pds-idempotent': true,
        'x-pds-paging': { items: 'items', next: 'next_marker', marker: 'marker' },
        requestBody: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/ListRequest' } } },
        },
        responses: { '200': answer('Books') },
      },
    },
  },
  components: {
    securitySchemes: {
      token: { type: 'http', scheme: 'bearer' },
      key: { type: 'apiKey', in: 'header', name: 'key' },
    },
    schemas: {
      Book: {
        type: 'object',
        description: 'A book.',
        required: ['book_id'],
        properties: {
          book_id: { type: 'string', description: 'Which book.', examples: ['b1'] },
          pages: { type: 'integer', examples: [12] },
          state: { type: 'string', 'x-extensible-enum': ['in', 'out'] },
          size: { type: 'string', enum: ['large', 'small'] },
          checksum: { type: 'string', format: 'uint64', pattern: '^[0-9]+$' },
          labels: { type: 'object', additionalProperties: { type: 'string' } },
          tag: { $ref: '#/components/schemas/Tag' },
        },
      },
      Books: {
        type: 'object',
        properties: {
          items: { type: 'array', items: { $ref: '#/components/schemas/Book' } },
          next_marker: { type: 'string' },
        },
      },
      Tag: { type: 'object', properties: { key: { type: 'string' } } },
      LendRequest: {
        type: 'object',
        required: ['book_id'],
        properties: {
          book_id: { type: 'string', pattern: '^[a-z][a-z0-9]*$' },
          reader_id: { type: 'string' },
          group_id: { type: 'string' },
          days: { type: 'integer', minimum: 1, maximum: 30 },
          until: { type: 'string', format: 'date' },
          note: { type: 'string', maxLength: 100 },
          tags: { type: 'array', maxItems: 10, items: { $ref: '#/components/schemas/Tag' } },
        },
        anyOf: [{ required: ['reader_id'] }, { required: ['group_id'] }],
      },
      ListRequest: {
        type: 'object',
        properties: {
          limit: { type: 'integer' },
          marker: { type: 'string' },
          order: { type: 'string', 'x-extensible-enum': ['title', 'author'] },
        },
      },
      ReturnRequest: {
        type: 'object',
        required: ['book_id'],
        properties: { book_id: { type: 'string' } },
      },
    },
  },
};

function answer(schema: string) {
  return {
    description: 'It.',
    content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
  };
}

/**
 * The parts that an edit changes. They are `any`, since some edits write values that the types
 * forbid.
 */
export interface Editable {
  document: any;
  book: any;
  lend: any;
  schemas: any;
  lendBook: any;
  findBook: any;
  listBooks: any;
}

export function editable(document: any): Editable {
  const { schemas } = document.components;
  return {
    document,
    schemas,
    book: schemas.Book,
    lend: schemas.LendRequest,
    lendBook: document.paths['/books/lend'].post,
    findBook: document.paths['/books/find'].get,
    listBooks: document.paths['/books/list'].post,
  };
}

type Edit = [name: string, bump: Bump, change: (of: Editable) => unknown, texts?: string[]];

/** Edits of the document, each with its verdict. `texts` are all the messages about it. */
export const edits: Edit[] = [
  ['nothing', 'none', () => 0, []],

  // --- Hosts, version and credentials
  [
    'the version of the API',
    'major',
    ({ document }) => (document.info.version = '2027-01-01'),
    ['The version of the API was 2026-01-01, is 2027-01-01: signed calls name it.'],
  ],
  [
    'a renamed network',
    'major',
    ({ document }) => (document.servers[1]['x-pds-network'] = 'inner'),
    ['The network vpc is gone: clients that choose it fail.', 'The network inner is new.'],
  ],
  [
    'another host of a network',
    'major',
    ({ document }) => (document.servers[0].url = 'https://{domain_id}.books.example'),
    [
      'The network public was https://{domain_id}.library.example, is https://{domain_id}.books.example.',
    ],
  ],
  ['a network removed', 'major', ({ document }) => document.servers.pop()],
  [
    'a network added',
    'minor',
    ({ document }) => document.servers.push({ url: 'https://x.example', 'x-pds-network': 'x' }),
    ['The network x is new.'],
  ],
  ['networks in another order', 'patch', ({ document }) => document.servers.reverse()],
  [
    'an operation with a host of its own',
    'major',
    ({ findBook }) => (findBook.servers = [{ url: 'https://find.example' }]),
    ['client.findBook() is sent to https://find.example instead of the endpoint.'],
  ],
  [
    'an operation that is no longer anonymous',
    'major',
    ({ findBook }) => delete findBook.security,
    ['client.findBook() is no longer anonymous: credentials are needed and sent.'],
  ],
  ['now anonymous', 'minor', ({ lendBook }) => (lendBook.security = [])],
  [
    'a security scheme removed for all operations',
    'major',
    ({ document }) => document.security.pop(),
    [
      'client.lendBook() no longer takes key.',
      'client.returnBook() no longer takes key.',
      'client.listBooks() no longer takes key.',
    ],
  ],
  [
    'a security scheme added for one operation',
    'minor',
    ({ lendBook }) => (lendBook.security = [{ token: [] }, { key: [] }, { cookie: [] }]),
    ['client.lendBook() also takes cookie.'],
  ],
  [
    'a changed security scheme',
    'major',
    ({ document }) => (document.components.securitySchemes.key.name = 'x-key'),
  ],

  // --- Operations
  [
    'an operation removed',
    'major',
    ({ document }) => delete document.paths['/books/find'],
    ['The method client.findBook() is gone: code that names it no longer compiles.'],
  ],
  [
    'an operation renamed',
    'major',
    ({ findBook }) => (findBook.operationId = 'searchBook'),
    [
      'The method client.findBook() is gone: code that names it no longer compiles.',
      'The method client.searchBook() is new.',
    ],
  ],
  [
    'an operation added',
    'minor',
    ({ document, findBook }) =>
      (document.paths['/books/seek'] = { get: { ...findBook, operationId: 'seekBook' } }),
    ['The method client.seekBook() is new.'],
  ],
  [
    'an operation at another path',
    'major',
    ({ document }) => {
      document.paths['/v3/find'] = document.paths['/books/find'];
      delete document.paths['/books/find'];
    },
    ['client.findBook() was GET /books/find, is GET /v3/find: calls by the path fail.'],
  ],
  [
    'an operation by another method',
    'major',
    ({ document }) => {
      document.paths['/books/find'] = { put: document.paths['/books/find'].get };
    },
  ],
  [
    'idempotent changed to false',
    'minor',
    ({ findBook }) => (findBook['x-pds-idempotent'] = false),
    ['client.findBook() is no longer idempotent: it is not repeated where its outcome is unknown.'],
  ],
  ['idempotent changed to true', 'minor', ({ lendBook }) => (lendBook['x-pds-idempotent'] = true)],
  [
    'sensitive dropped',
    'minor',
    ({ findBook }) => delete findBook['x-pds-sensitive'],
    ['client.findBook() is no longer sensitive: snippets of its bodies may enter errors.'],
  ],
  [
    'paging dropped',
    'major',
    ({ listBooks }) => delete listBooks['x-pds-paging'],
    ['client.listBooks() can no longer be paginated.'],
  ],
  [
    'paging by another member',
    'major',
    ({ listBooks, schemas }) => {
      schemas.ListRequest.properties.page = { type: 'string' };
      listBooks['x-pds-paging'].marker = 'page';
    },
  ],
  [
    'an operation deprecated',
    'minor',
    ({ findBook }) => (findBook.deprecated = true),
    ['client.findBook() is deprecated.'],
  ],
  [
    'a further error status',
    'minor',
    ({ lendBook }) => (lendBook.responses['409'] = { description: 'Lent.' }),
    ['client.lendBook() may be refused by 409.'],
  ],
  [
    'a new description of an operation',
    'patch',
    ({ lendBook }) => (lendBook.summary = 'Lends a book.'),
    ['client.lendBook() is described in other words.'],
  ],

  // --- Answers
  [
    'a second success status',
    'major',
    ({ lendBook }) => (lendBook.responses['202'] = answer('Tag')),
    ['client.lendBook() may now resolve by 202 (json): code does not expect it.'],
  ],
  [
    'a success status 204 without a body',
    'major',
    ({ lendBook }) => (lendBook.responses['204'] = { description: 'Nothing.' }),
    ['client.lendBook() may now resolve by 204 (none): code does not expect it.'],
  ],
  [
    'another success status',
    'major',
    ({ lendBook }) => {
      lendBook.responses['201'] = lendBook.responses['200'];
      delete lendBook.responses['200'];
    },
  ],
  [
    'another type as the answer',
    'major',
    ({ findBook }) => (findBook.responses['200'] = answer('Tag')),
    ['client.findBook() resolves to Tag instead of Book.'],
  ],
  [
    'a text instead of JSON',
    'major',
    ({ findBook }) =>
      (findBook.responses['200'].content = { 'text/plain': { schema: { type: 'string' } } }),
    ['client.findBook() resolves to text instead of json.'],
  ],

  // --- Requests
  [
    'a parameter removed',
    'major',
    ({ findBook }) => findBook.parameters.pop(),
    ['client.findBook() no longer has the query parameter author.'],
  ],
  [
    'a parameter added',
    'minor',
    ({ findBook }) =>
      findBook.parameters.push({ name: 'year', in: 'query', schema: { type: 'integer' } }),
  ],
  [
    'a required parameter added',
    'major',
    ({ findBook }) =>
      findBook.parameters.push({
        name: 'year',
        in: 'query',
        required: true,
        schema: { type: 'integer' },
      }),
  ],
  [
    'a parameter newly required',
    'major',
    ({ findBook }) => (findBook.parameters[1].required = true),
    ['client.findBook() now demands the query parameter author.'],
  ],
  [
    'a parameter no longer required',
    'minor',
    ({ findBook }) => delete findBook.parameters[0].required,
  ],
  [
    'a parameter in a header instead',
    'major',
    ({ findBook }) => (findBook.parameters[1].in = 'header'),
  ],
  [
    'a parameter of another type',
    'major',
    ({ findBook }) => (findBook.parameters[1].schema.type = 'integer'),
  ],
  [
    'a request body made optional',
    'minor',
    ({ lendBook }) => delete lendBook.requestBody.required,
    ['client.lendBook() no longer demands its body.'],
  ],
  [
    'a request body made required',
    'major',
    ({ listBooks }) => (listBooks.requestBody.required = true),
    ['client.listBooks() now demands its body.'],
  ],
  [
    'a request as a form',
    'major',
    ({ document }) => {
      const { content } = document.paths['/books/return'].post.requestBody;
      content['application/x-www-form-urlencoded'] = content['application/json'];
      delete content['application/json'];
    },
    ['client.returnBook() sends application/x-www-form-urlencoded instead of application/json.'],
  ],

  // --- Members
  ['a description', 'patch', ({ book }) => (book.properties.pages.description = 'Leaves.')],
  ['an example', 'patch', ({ book }) => (book.properties.pages.examples = [13])],
  [
    'a tag of the document',
    'patch',
    ({ document }) => (document.tags = [{ name: 'Books' }]),
    ['The words of the document changed.'],
  ],
  [
    'a new member of an answer',
    'minor',
    ({ book }) => (book.properties.author = { type: 'string' }),
    ['Book.author is new.'],
  ],
  [
    'a member of an answer removed',
    'major',
    ({ book }) => delete book.properties.pages,
    ['Book.pages is gone: code that names it no longer compiles.'],
  ],
  [
    'a member of an answer of another type',
    'major',
    ({ book }) => (book.properties.pages.type = 'string'),
    ['Book.pages was integer, is string: code written for the old type may not compile.'],
  ],
  [
    'a member of an answer that may now be null',
    'major',
    ({ book }) => (book.properties.pages.type = ['integer', 'null']),
    ['Book.pages was integer, is integer | null: code written for the old type may not compile.'],
  ],
  [
    'a required member of an answer made optional',
    'major',
    ({ book }) => (book.required = []),
    ['Book.book_id may now be absent: code that relies on it no longer compiles.'],
  ],
  [
    'an optional member of an answer made required',
    'minor',
    ({ book }) => book.required.push('pages'),
    ['Book.pages is now always there.'],
  ],
  [
    'a member of an answer deprecated',
    'minor',
    ({ book }) => (book.properties.pages.deprecated = true),
    ['Book.pages is deprecated.'],
  ],
  [
    'another type of a member',
    'major',
    ({ book }) => (book.properties.tag = { $ref: '#/components/schemas/Books' }),
    ['Book.tag was Tag, is Books: code written for the old type may not compile.'],
  ],
  [
    'other values of a map',
    'major',
    ({ book }) => (book.properties.labels.additionalProperties.type = 'integer'),
    ['Book.labels.* was string, is integer: code written for the old type may not compile.'],
  ],
  [
    'a known value added',
    'minor',
    ({ book }) => book.properties.state['x-extensible-enum'].push('lost'),
    ["Book.state may be 'lost'."],
  ],
  [
    'a known value removed',
    'major',
    ({ book }) => book.properties.state['x-extensible-enum'].pop(),
    ["Book.state is no longer known to be 'out': code for it compiles, to no effect."],
  ],
  [
    'a value of a closed set of an answer added',
    'major',
    ({ book }) => book.properties.size.enum.push('huge'),
    ["Book.size may be 'huge'."],
  ],
  [
    'a value of a closed set removed',
    'major',
    ({ book }) => book.properties.size.enum.pop(),
    ["Book.size is no longer 'small': code that names the value no longer compiles."],
  ],
  [
    'a request with one more required member',
    'major',
    ({ lend }) => {
      lend.properties.desk = { type: 'string' };
      lend.required.push('desk');
    },
    ['LendRequest.desk is new and required: a request without it no longer compiles.'],
  ],
  [
    'a request with one more member',
    'minor',
    ({ lend }) => (lend.properties.desk = { type: 'string' }),
    ['LendRequest.desk is new.'],
  ],
  [
    'a member of a request newly required',
    'major',
    ({ lend }) => lend.required.push('days'),
    ['LendRequest.days is now required: a request without it no longer compiles.'],
  ],
  [
    'a requirement dropped',
    'minor',
    ({ lend }) => (lend.required = []),
    ['LendRequest.book_id may now be left out.'],
  ],
  [
    'a member of a request that accepts more types',
    'minor',
    ({ lend }) => (lend.properties.note.type = ['string', 'null']),
    ['LendRequest.note was string, is null | string.'],
  ],
  [
    'a member of a request that accepts fewer types',
    'major',
    ({ lend }) => (lend.properties.days = { type: 'string', minimum: 1, maximum: 30 }),
  ],
  [
    'a member of a type that requests and answers have',
    'major',
    ({ schemas }) => (schemas.Tag.required = ['key']),
    ['Tag.key is now required: a request without it no longer compiles.'],
  ],
  [
    'a schema renamed',
    'major',
    ({ document, schemas }) => {
      schemas.Label = schemas.Tag;
      delete schemas.Tag;
      const text = JSON.stringify(document).replaceAll('schemas/Tag"', 'schemas/Label"');
      Object.assign(document, JSON.parse(text));
    },
  ],
  [
    'a schema that nothing uses',
    'minor',
    ({ schemas }) => (schemas.Shelf = { type: 'object' }),
    ['The type Shelf is new.'],
  ],

  // --- Constraints
  [
    'a group removed from anyOf',
    'major',
    ({ lend }) => lend.anyOf.pop(),
    ['LendRequest now demands one of reader_id.'],
  ],
  ['a group added to anyOf', 'minor', ({ lend }) => lend.anyOf.push({ required: ['days'] })],
  [
    'anyOf removed',
    'minor',
    ({ lend }) => delete lend.anyOf,
    ['LendRequest no longer demands one of reader_id, group_id.'],
  ],
  [
    'a group of two members in anyOf',
    'major',
    ({ lend }) => (lend.anyOf[1].required = ['group_id', 'days']),
    ['LendRequest now demands one of reader_id, group_id and days.'],
  ],
  [
    'a pattern loosened',
    'minor',
    ({ lend }) => (lend.properties.book_id.pattern = '^[a-z0-9]+$'),
    [
      "The pattern of LendRequest.book_id was '^[a-z][a-z0-9]*$', is '^[a-z0-9]+$': it admits more.",
    ],
  ],
  [
    'a pattern tightened',
    'major',
    ({ lend }) => (lend.properties.book_id.pattern = '^[a-z][a-z0-9]{0,8}$'),
  ],
  [
    'a pattern with the same meaning in another form',
    'patch',
    ({ lend }) => (lend.properties.book_id.pattern = '^[a-z](?:[a-z]|\\d)*$'),
  ],
  ['another pattern', 'major', ({ lend }) => (lend.properties.book_id.pattern = '^B[a-z]+$')],
  [
    'a pattern that cannot be compared',
    'major',
    ({ lend }) => (lend.properties.book_id.pattern = '^(?!x)[a-z0-9]+$'),
  ],
  ['a pattern removed', 'minor', ({ lend }) => delete lend.properties.book_id.pattern],
  ['a pattern of a request added', 'major', ({ lend }) => (lend.properties.note.pattern = '^.+$')],
  [
    'a pattern of an answer removed',
    'minor',
    ({ book }) => delete book.properties.checksum.pattern,
  ],
  ['a format removed', 'minor', ({ lend }) => delete lend.properties.until.format],
  ['a format of a request added', 'major', ({ lend }) => (lend.properties.note.format = 'uri')],
  [
    'a default added',
    'minor',
    ({ lend }) => (lend.properties.days.default = 14),
    ['The default of LendRequest.days is now 14.'],
  ],
  [
    'maxItems raised',
    'minor',
    ({ lend }) => (lend.properties.tags.maxItems = 20),
    ['The maxItems of LendRequest.tags was 10, is 20.'],
  ],
  ['maxItems lowered', 'major', ({ lend }) => (lend.properties.tags.maxItems = 5)],
  [
    'a limit lowered',
    'major',
    ({ lend }) => (lend.properties.days.maximum = 14),
    ['The maximum of LendRequest.days was 30, is 14: it refuses more.'],
  ],
  ['a lower limit raised', 'major', ({ lend }) => (lend.properties.days.minimum = 2)],
  ['a lower limit dropped', 'minor', ({ lend }) => delete lend.properties.days.minimum],
  ['a length limited', 'major', ({ lend }) => (lend.properties.reader_id.maxLength = 8)],
  ['a limit of an answer', 'minor', ({ book }) => (book.properties.pages.minimum = 1)],
  [
    'an extension of this project',
    'minor',
    ({ document }) => (document.components.securitySchemes.key['x-pds-with-member'] = 'reader_id'),
    ['The extensions of the security scheme key changed.'],
  ],
  [
    'an empty string refused, where known values are listed',
    'minor',
    ({ schemas }) => (schemas.ListRequest.properties.order.minLength = 1),
    ['ListRequest.order may no longer be empty, which is none of its known values.'],
  ],
  ['an empty string refused', 'major', ({ lend }) => (lend.properties.note.minLength = 1)],
  [
    'at least two characters required, where known values are listed',
    'major',
    ({ schemas }) => (schemas.ListRequest.properties.order.minLength = 2),
  ],
  [
    'the format of a member of an answer removed',
    'minor',
    ({ book }) => delete book.properties.checksum.format,
  ],
  [
    'a format of a request',
    'major',
    ({ lend }) => (lend.properties.note.format = 'uint64'),
    ["The format of LendRequest.note is now 'uint64': it refuses more."],
  ],
  [
    'an extension of another project',
    'patch',
    ({ book }) => (book.properties.pages['x-internal'] = true),
  ],
];

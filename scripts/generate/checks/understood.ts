/**
 * The keywords of OpenAPI 3.1 that the generator understands. A keyword that is not here, or is here
 * with advice, is refused with its file and line, so nothing is dropped in silence. The guide
 * "Regenerating" (openapi/guides) has the same list in words.
 * @module
 */

/** The objects of OpenAPI that openapi/ is made of. */
export type Kind =
  | 'document'
  | 'components'
  | 'server'
  | 'path'
  | 'operation'
  | 'parameter'
  | 'header'
  | 'request body'
  | 'response'
  | 'media type'
  | 'example'
  | 'schema';

/** What a keyword holds. */
export type Rule =
  /** a description or a plain value, which is not checked here */
  | 'value'
  /** one object of a kind, a list of them, or a map of names to them */
  | { readonly one: Kind }
  | { readonly list: Kind }
  | { readonly map: Kind }
  /** not understood; the text says what to write instead */
  | { readonly instead: string };

const one = (kind: Kind): Rule => ({ one: kind });
const list = (kind: Kind): Rule => ({ list: kind });
const map = (kind: Kind): Rule => ({ map: kind });
const instead = (advice: string): Rule => ({ instead: advice });

/** A rule for each of these keywords. */
const each = (names: string, rule: Rule): Record<string, Rule> =>
  Object.fromEntries(names.split(' ').map((name) => [name, rule]));

const ONE_SCHEMA = 'describe what the client sends with `schema`';

/** The keywords of each kind. Any extension (`x-...`) is allowed, but of `x-pds-` only these. */
export const UNDERSTOOD: Record<Kind, Readonly<Record<string, Rule>>> = {
  document: {
    ...each('openapi info security tags externalDocs', 'value'),
    servers: list('server'),
    paths: map('path'),
    components: one('components'),
    webhooks: instead('the client receives nothing: describe webhooks in a guide'),
    jsonSchemaDialect: instead('leave it out, the dialect of OpenAPI 3.1 is used'),
  },
  components: {
    schemas: map('schema'),
    responses: map('response'),
    parameters: map('parameter'),
    examples: map('example'),
    requestBodies: map('request body'),
    headers: map('header'),
    pathItems: map('path'),
    ...each('securitySchemes links', 'value'),
    callbacks: instead('the client receives nothing: describe callbacks in the description'),
  },
  server: each('url description variables x-pds-network', 'value'),
  path: {
    ...each('summary description', 'value'),
    servers: list('server'),
    parameters: list('parameter'),
    ...each('get put post delete options head patch', one('operation')),
    trace: instead('fetch forbids TRACE: use another method'),
  },
  operation: {
    ...each('tags summary description externalDocs operationId deprecated security', 'value'),
    ...each('x-pds-idempotent x-pds-sensitive x-pds-paging', 'value'),
    servers: list('server'),
    parameters: list('parameter'),
    requestBody: one('request body'),
    responses: map('response'),
    callbacks: instead('the client receives nothing: describe callbacks in the description'),
  },
  parameter: {
    ...each('name in description required deprecated style explode example', 'value'),
    schema: one('schema'),
    examples: map('example'),
    content: instead(ONE_SCHEMA),
    allowReserved: instead('values are always percent-encoded: leave it out'),
    allowEmptyValue: instead('leave it out: an empty text is sent as `name=`'),
  },
  header: {
    ...each('description required deprecated style explode example', 'value'),
    schema: one('schema'),
    examples: map('example'),
    content: instead(ONE_SCHEMA),
  },
  'request body': {
    ...each('description required', 'value'),
    content: map('media type'),
  },
  response: {
    ...each('description links x-pds-errors', 'value'),
    headers: map('header'),
    content: map('media type'),
  },
  'media type': {
    schema: one('schema'),
    example: 'value',
    examples: map('example'),
    encoding: instead('the members of a form are sent as texts: leave it out'),
    itemSchema: instead('streams are not read item by item: leave it out, the body is read whole'),
  },
  example: {
    ...each('summary description value', 'value'),
    externalValue: instead('`value`, or a `$ref` to a file in openapi/examples'),
  },
  schema: {
    ...each('title description deprecated readOnly writeOnly externalDocs xml $comment', 'value'),
    ...each('contentMediaType contentEncoding default examples discriminator', 'value'),
    ...each('type format pattern enum const required minLength maxLength', 'value'),
    ...each('minimum maximum exclusiveMinimum exclusiveMaximum multipleOf', 'value'),
    ...each('minItems maxItems uniqueItems minProperties maxProperties', 'value'),
    ...each(
      'x-pds-required-any x-pds-format',
      instead('`anyOf` and `format`: the generator makes these extensions'),
    ),
    properties: map('schema'),
    ...each('items additionalProperties contentSchema', one('schema')),
    ...each('anyOf oneOf allOf', list('schema')),
    nullable: instead("`type: [string, 'null']`"),
    example: instead('`examples: [...]`'),
    patternProperties: instead('`additionalProperties`, which gives a map'),
    prefixItems: instead('`items`, with `anyOf` where the items differ'),
    ...each('$defs definitions', instead('a file in openapi/schemas and a `$ref` to it')),
    ...each(
      '$id $schema $anchor $dynamicRef $dynamicAnchor $vocabulary',
      instead('a `$ref` to a file'),
    ),
    ...each(
      'not if then else contains minContains maxContains',
      instead('what is allowed, in the description'),
    ),
    ...each(
      'propertyNames unevaluatedProperties unevaluatedItems',
      instead('the rule in the description'),
    ),
    ...each(
      'dependentRequired dependentSchemas dependencies',
      instead('the rule in the description'),
    ),
  },
};

/** The keywords that are allowed beside the `$ref` of a schema: they do not change its type. */
export const BESIDE_REF = new Set([
  ...['$ref', 'title', 'description', 'deprecated', 'default', 'examples', 'readOnly', 'writeOnly'],
  ...['externalDocs', '$comment'],
]);

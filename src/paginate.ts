import { operations, type Operation, type OperationId } from '../generated/operations.js';
import type { Operations } from '../generated/types.js';
import { checkArgument, isObject } from './arguments.js';
import type { CallInit } from './client-types.js';
import { PdsResponseError } from './errors/index.js';

type Rows = typeof operations;

/** The ids of the operations that answer page by page. */
export type PagedOperation = {
  [Id in OperationId]: Rows[Id] extends { readonly paging: object } ? Id : never;
}[OperationId];

/** The member at a path such as `a.b`. */
type At<Value, Path> = Path extends `${infer First}.${infer Rest}`
  ? At<Member<Value, First>, Rest>
  : Member<Value, Path>;
type Member<Value, Name> = Name extends keyof Value ? NonNullable<Value[Name]> : never;
type PagingOf<Id extends PagedOperation> = Rows[Id] extends { readonly paging: infer Paging }
  ? Paging
  : never;

/** What the pages of an operation hold. */
export type PagedItem<Id extends PagedOperation> =
  At<Operations[Id]['response'], Member<PagingOf<Id>, 'items'>> extends readonly (infer Item)[]
    ? Item
    : never;

/** What can be set for `paginate`. */
export interface PageInit extends CallInit {
  /**
   * The most pages that are asked for, so that a service whose pages never end cannot hold up a
   * program.
   * @default 100_000
   */
  maxPages?: number;
}

const MAX_PAGES = 100_000;

/**
 * All items of an operation that answers page by page, one after the other. A page is asked for when
 * its first item is. Ends at the first page without a marker, or with one that was there before.
 *
 * @param client what `createClient` gave
 * @param id the operation
 * @param input the body of the first call (or its parameters); a marker in it says where to begin
 * @param init as for any call; `signal` ends the iteration
 * @throws TypeError for an operation without pages, or an input that it does not take
 * @throws PdsResponseError after `maxPages` pages
 * @throws what the operation's method throws
 *
 * @example
 * for await (const part of paginate(client, 'listUploadedParts', { drive_id, file_id, upload_id })) {
 *   console.log(part.part_number, part.part_size);
 * }
 */
export async function* paginate<Id extends PagedOperation>(
  client: { [Name in Id]: (input: never, init?: CallInit) => Promise<unknown> },
  id: Id,
  input: Operations[Id]['request'],
  init: PageInit = {},
): AsyncGenerator<PagedItem<Id>, void, undefined> {
  checkArgument(isObject(init), 'init', 'an object', init);
  const { maxPages = MAX_PAGES, ...callInit } = init;
  const isCount = maxPages === Infinity || (Number.isInteger(maxPages) && maxPages > 0);
  checkArgument(isCount, 'maxPages', 'a positive integer', maxPages);
  const row = (operations as Record<string, Operation>)[id];
  const paging = row?.paging;
  if (!paging) throw new TypeError(`${id} must be an operation that answers page by page`);
  checkArgument(typeof client?.[id] === 'function', 'client', 'what createClient() gives', client);
  const isNumber = markerType(row) === 'integer';
  const seen = new Set([markerOf(memberAt(input, paging.marker), isNumber)]);
  let members: unknown = input;
  for (let page = 1; page <= maxPages; page++) {
    const answer = await client[id](members as never, callInit);
    const items = memberAt(answer, paging.items);
    for (const item of Array.isArray(items) ? items : []) {
      yield item as PagedItem<Id>;
      callInit.signal?.throwIfAborted();
    }
    const next = markerOf(memberAt(answer, paging.next), isNumber);
    if (next === undefined || seen.has(next)) return;
    seen.add(next);
    members = { ...(members as object), [paging.marker]: next };
  }
  throw new PdsResponseError(`${row.method} ${row.path}: more than ${maxPages} pages`, {
    outcome: 'unknown',
    status: 200,
    headers: new Headers(),
    snippet: '',
  });
}

function markerType({ request, parameters = [], paging }: Operation): unknown {
  const parameter = parameters.find(({ name }) => name === paging!.marker);
  return (parameter?.check ?? request?.properties?.[paging!.marker])?.type;
}

/** A marker as the request takes it; undefined at the end. A number that is 0 is the end too. */
function markerOf(given: unknown, isNumber: boolean): string | number | undefined {
  if (typeof given !== 'string' && typeof given !== 'number') return undefined;
  if (!isNumber) return given === '' ? undefined : String(given);
  const number = Number(given);
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

const memberAt = (value: unknown, path: string): unknown =>
  path.split('.').reduce((at, name) => (isObject(at) ? at[name] : undefined), value);

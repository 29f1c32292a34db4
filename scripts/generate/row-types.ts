/**
 * The types of a row of generated/operations.ts, which begins with them: the text below the next
 * comment is copied there as it is.
 * @module
 */

export type Type = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object' | 'null';

/** What the client checks of a value. It is small, because every client carries it. */
export interface Check {
  /** several if it is a list, with `'null'` among them if the value may be null */
  readonly type?: Type | readonly Type[];
  /** members that must be present and not null; an empty text is allowed unless minLength refuses it */
  readonly required?: readonly string[];
  /** groups of members; all members of at least one group must be present */
  readonly requiredAny?: readonly (readonly string[])[];
  readonly properties?: { readonly [name: string]: Check };
  /** the check of the members that `properties` does not name: the values of a map */
  readonly additional?: Check;
  readonly items?: Check;
  readonly minLength?: number;
  /** a regular expression, to be read with the u flag */
  readonly pattern?: string;
  /** a text that is a decimal number below 2^64 */
  readonly format?: 'uint64';
}

/** A parameter in the path, the query or a header of a request. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: true;
  /** how a list or an object is written into a query; absent for `form` */
  readonly style?: 'deepObject' | 'spaceDelimited' | 'pipeDelimited';
  /** false if the items of a list share one pair of the query: `a=1,2` */
  readonly explode?: boolean;
  readonly check: Check;
}

/** How the body of an answer is read, and what is checked of it. `binary` gives a Blob. */
export interface Answer {
  readonly as: 'json' | 'text' | 'binary' | 'none';
  readonly check?: Check;
}

/** How the pages of a list are found; a `.` stands between a member and one inside it. */
export interface Paging {
  /** the member of the answer that is the list */
  readonly items: string;
  /** the member of the answer to send for the next page; absent or empty on the last page */
  readonly next: string;
  /** the member or parameter of the request that takes `next` */
  readonly marker: string;
  readonly in: 'body' | 'query';
}

/** How an operation is called. */
export interface Operation {
  /** operationId, the name of the method */
  readonly id: string;
  readonly method: string;
  /** contains `{name}` for each path parameter */
  readonly path: string;
  /** value of x-acs-action */
  readonly action: string;
  /** base URL of this operation, if it differs from the service's */
  readonly server?: string;
  readonly parameters?: readonly Parameter[];
  /** content type of the request; absent if the request has no body */
  readonly contentType?: string;
  readonly bodyRequired?: true;
  /** repeating a call whose outcome is unknown is safe */
  readonly idempotent?: true;
  /** no credentials are sent */
  readonly anonymous?: true;
  /** request or answer hold secrets such as a token: no snippet of them enters an error */
  readonly sensitive?: true;
  readonly paging?: Paging;
  /** the check of the request's body */
  readonly request?: Check;
  /** by status: `200`, `2XX` for every status that is not named, `302` for a promised redirect */
  readonly responses: { readonly [status: string]: Answer };
}

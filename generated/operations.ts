/** Version of the API, sent as x-acs-version. */
export const apiVersion = '2022-03-01';

export interface Check {
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  readonly required?: readonly string[];
  /** At least one of these members must be there. */
  readonly requiredAny?: readonly string[];
  readonly properties?: { readonly [name: string]: Check };
  readonly items?: Check;
  readonly pattern?: string;
  readonly format?: 'uint64';
}

export interface Operation {
  /** operationId, the name of the method */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** value of x-acs-action */
  readonly action: string;
  readonly contentType: string;
  readonly anonymous: boolean;
  readonly idempotent: boolean;
  /** true where request or answer hold secrets (a token): no snippet of them enters an error */
  readonly sensitive: boolean;
  readonly request: Check;
  readonly response: Check;
}

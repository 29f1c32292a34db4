import type { FaultRule } from './faults.js';

/** What the service knows of one request. */
export interface LogEntry {
  /** operationId, `putPart`, `preflight` or `unknown`. */
  readonly operation: string;
  /** The answer's x-ca-request-id. */
  readonly requestId: string;
  /** When it came, by the service's clock. */
  readonly date: Date;
  /**
   * True as soon as what was asked for has been done, whatever became of the answer. For an
   * operation that only reads: true when it found what it was asked for.
   */
  tookEffect: boolean;
  /** Status of the answer, as the service meant it: a fault may have replaced or lost it. */
  status?: number;
  /** `code` of the error, where it is one. */
  code?: string;
  /** The fault that this request met. */
  fault?: FaultRule;
  fileId?: string;
  uploadId?: string;
  partNumber?: number;
  /** What the answer breaks of the API's description (`validateResponses`). */
  violation?: string;
}

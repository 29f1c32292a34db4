import { createHash, randomBytes } from 'node:crypto';
import document from '../../generated/openapi.json' with { type: 'json' };
import {
  bearer,
  createClient,
  Crc64MismatchError,
  PdsError,
  type PdsClient,
  type PdsFile,
} from '../../src/index.js';
import { downloadFile, FileChangedError } from '../../src/download/index.js';
import { createLocalPds, type FaultRule, type LocalPds } from '../../src/local/index.js';
import {
  EntryError,
  FileExistsError,
  uploadFile,
  uploadFiles,
  type Checkpoint,
  type UploadOptions,
  type UploadTarget,
} from '../../src/upload/index.js';
import { createRandom } from './random.js';

/** The values that a member of an answer is set to. */
const VALUES: [name: string, value: unknown][] = [
  ['null', null],
  ["''", ''],
  ['a number', 5],
  ['0', 0],
  ['a text', 'x'],
  ['true', true],
  ['an object', {}],
  ['an array', []],
  ['an array of null', [null]],
];

/** The results of uploads in which one member of one answer was changed. */
export interface SweepTally {
  runs: number;
  ends: Record<string, number>;
  /** Errors that are not instances of our classes. */
  bare: string[];
  /** Uploads that gave a File with other bytes. */
  falseSuccesses: string[];
  /** Uploads that failed with null or '', although they succeed without the member. */
  falseRefusals: string[];
}

type Mutation = (operation: string, answer: Record<string, unknown>) => void;

interface Stage {
  pds: LocalPds;
  client: PdsClient;
  upload: (
    bytes: Uint8Array,
    target?: Partial<UploadTarget>,
    options?: UploadOptions,
  ) => Promise<PdsFile>;
  /** From this call on, answers are changed. */
  start: () => void;
}

const PART = 102_400;
const bytes = new Uint8Array(randomBytes(2 * PART + 77));
const source = {
  size: bytes.length,
  slice: (from: number, to: number) => bytes.slice(from, to),
};

/** Uploads whose steps together read each answer in all possible ways. */
const FLOWS: Record<string, (stage: Stage) => Promise<PdsFile>> = {
  serial: ({ upload, start }) => (start(), upload(bytes)),
  parallel: ({ upload, start }) => (start(), upload(bytes, {}, { parallel: 2 })),
  async rapid({ upload, start }) {
    await upload(bytes);
    start();
    return upload(bytes, { name: 'b.bin' }, { rapid: { preHashFrom: 1 } });
  },
  async refuse({ upload, start }) {
    await upload(bytes);
    start();
    return upload(bytes, { check_name_mode: 'refuse' });
  },
  async resume({ upload, start }) {
    const checkpoint = await interrupted(upload);
    start();
    return upload(bytes, {}, { checkpoint });
  },
  async 'resume of a parallel upload'({ upload, start }) {
    const checkpoint = await interrupted(upload, { parallel: 1 });
    start();
    return upload(bytes, {}, { checkpoint, parallel: 2 });
  },
  async 'resume of a completed upload'({ upload, start }) {
    let checkpoint: Checkpoint | undefined;
    await upload(bytes, {}, { onCheckpoint: (given) => void (checkpoint = given) });
    start();
    return upload(bytes, {}, { checkpoint });
  },
  'a lost completion': faulty({ on: 'completeFile', nth: 1, when: 'after', effect: 'reset' }),
  'a completion that did not happen': faulty({
    on: 'completeFile',
    nth: 1,
    effect: 'status',
    status: 502,
  }),
  'an expired URL': faulty({ on: 'putPart', nth: 2, effect: 'clock', ms: 16 * 60_000 }),
  'a part whose answer is lost': faulty({ on: 'putPart', nth: 2, when: 'after', effect: 'reset' }),
  async 'a new revision whose completion is lost'({ pds, upload, start }) {
    const { file_id } = await upload(bytes.slice(0, PART));
    pds.faults.push({ on: 'completeFile', nth: 1, effect: 'status', status: 502 });
    start();
    return upload(bytes, { file_id });
  },
  async 'a file in a folder'({ client, start }) {
    start();
    return uploadOne(client, { createMissing: true, parent_path: 'b' });
  },
  async 'a file that is there already'({ client, upload, start }) {
    await upload(bytes);
    start();
    return uploadOne(client, {});
  },
  async 'a download'({ client, upload, start }) {
    const { file_id } = await upload(bytes);
    start();
    const { stream } = await downloadFile(client, { drive_id: '1', file_id });
    const received = new Uint8Array(await new Response(stream).arrayBuffer());
    return { file_id: Buffer.compare(received, bytes) === 0 ? file_id : 'other bytes' };
  },
};

/** Uploads one file with `uploadFiles`, unless it is there already. */
async function uploadOne(
  client: PdsClient,
  { parent_path = '', createMissing = false },
): Promise<PdsFile> {
  const entries = [{ path: 'a.bin', source }];
  const target = { drive_id: '1', parent_path };
  const options = { skip: 'same', createMissing, partSize: PART, retry } as const;
  for await (const { file, error } of uploadFiles(client, entries, target, options)) {
    if (file) return file;
    throw error;
  }
  throw new Error('uploadFiles gave no outcome');
}

const retry = { attempts: 3, minDelay: 0, maxDelay: 1 };

function faulty(rule: FaultRule) {
  return ({ pds, upload, start }: Stage) => {
    pds.faults.push(rule);
    start();
    return upload(bytes);
  };
}

async function interrupted(
  upload: Stage['upload'],
  options: UploadOptions = {},
): Promise<Checkpoint> {
  const controller = new AbortController();
  let checkpoint: Checkpoint | undefined;
  const onCheckpoint = (given: Checkpoint) => {
    checkpoint = JSON.parse(JSON.stringify(given)) as Checkpoint;
    if (given.parts.length === 2) controller.abort();
  };
  const { signal } = controller;
  await upload(bytes, {}, { ...options, signal, onCheckpoint }).catch(() => {});
  return checkpoint!;
}

/** Runs a flow; `end` is `File`, `wrong File`, the name of our error, or `bare`. */
async function run(flow: string, mutate: Mutation): Promise<{ end: string; detail: string }> {
  const pds = createLocalPds({ tokens: ['t'], accessKeys: [], createHash });
  let isChanging = false;
  const fetch = async (request: Request) => {
    const response = await pds.fetch(request);
    const { operation } = pds.log.at(-1)!;
    const isJson = response.headers.get('content-type')?.includes('json');
    if (!isChanging || !response.ok || !isJson) return response;
    const answer = (await response.json()) as Record<string, unknown>;
    mutate(operation, answer);
    return new Response(JSON.stringify(answer), {
      status: response.status,
      headers: { 'content-type': 'application/json' },
    });
  };
  const client = createClient({ endpoint: pds.endpoint, fetch, auth: bearer('t'), retry });
  const stage: Stage = {
    pds,
    client,
    start: () => void (isChanging = true),
    upload: (content, target, options) =>
      uploadFile(
        client,
        content === bytes ? source : content,
        { drive_id: '1', name: 'a.bin', ...target } as UploadTarget,
        { partSize: PART, retry, ...options },
      ),
  };
  try {
    const file = await FLOWS[flow]!(stage);
    const content = await pds.content(file.file_id);
    const isRight = content && Buffer.compare(content, bytes) === 0;
    return { end: isRight ? 'File' : 'wrong File', detail: JSON.stringify(file) };
  } catch (error) {
    const ours = [PdsError, Crc64MismatchError, FileExistsError, EntryError, FileChangedError].find(
      (one) => error instanceof one,
    );
    return { end: ours ? ours.name : 'bare', detail: String((error as Error).stack) };
  }
}

interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
}

/** The members of an operation's answer in the document; those of list items as `list[].member`. */
function membersOf(operationId: string): string[] {
  const operations = Object.values(document.paths).flatMap((path) =>
    Object.values(path as object),
  ) as {
    operationId?: string;
    responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
  }[];
  const { responses } = operations.find((one) => one.operationId === operationId)!;
  const [, success] = Object.entries(responses).find(([status]) => status.startsWith('2'))!;
  return Object.entries(propertiesOf(success.content!['application/json']!.schema)).flatMap(
    ([name, schema]) => {
      const { items } = resolve(schema);
      const isParts = /^(part_info_list|uploaded_parts|items)$/.test(name);
      const inside = isParts && items ? Object.keys(propertiesOf(items)) : [];
      return [name, ...inside.map((member) => `${name}[].${member}`)];
    },
  );
}

function resolve(schema: Schema): Schema {
  if (!schema.$ref) return schema;
  const path = schema.$ref.split('/').slice(1);
  return resolve(
    path.reduce((at, name) => (at as Record<string, never>)[name]!, document as unknown) as Schema,
  );
}

function propertiesOf(schema: Schema): Record<string, Schema> {
  const { properties = {}, allOf = [] } = resolve(schema);
  return Object.assign({}, ...allOf.map(propertiesOf), properties) as Record<string, Schema>;
}

const OPERATIONS = [
  ...['createFile', 'getUploadUrl', 'listUploadedParts', 'getFile', 'completeFile'],
  ...['listFile', 'getDownloadUrl'],
];

/** Sets a member of the answers of one operation; undefined removes it. */
function mutation(operation: string, member: string, value: unknown): Mutation {
  return (answered, answer) => {
    if (answered !== operation) return;
    const [list, inside] = member.split('[].') as [string, string?];
    const objects = inside ? answer[list] : [answer];
    const name = inside ?? list;
    if (!Array.isArray(objects)) return;
    for (const one of objects as Record<string, unknown>[]) {
      if (value === undefined) delete one[name];
      else one[name] = value;
    }
  };
}

/** The members that an upload reads. Half of the runs change one of these, the others any other. */
const READ =
  /^(exist|rapid_upload|status|file_id|upload_id|size|crc64_hash|content_hash.*|next_part_number_marker|next_marker|url|type|(part_info_list|uploaded_parts|items).*)$/;

/** Tries `runs` random combinations of flow, operation, member and value, or all of them. */
export async function sweepAnswers({
  runs,
  seed,
}: {
  runs: number;
  seed: number;
}): Promise<SweepTally> {
  const random = createRandom(seed);
  const cases = Object.keys(FLOWS).flatMap((flow) =>
    OPERATIONS.flatMap((operation) =>
      membersOf(operation).flatMap((member) =>
        VALUES.map(([name, value]) => ({ flow, operation, member, name, value })),
      ),
    ),
  );
  const read = cases.filter(({ member }) => READ.test(member));
  const others = cases.filter(({ member }) => !READ.test(member));
  const tally: SweepTally = { runs: 0, ends: {}, bare: [], falseSuccesses: [], falseRefusals: [] };
  const absent = new Map<string, string>();
  for (; tally.runs < runs && read.length + others.length > 0; tally.runs++) {
    const from = (tally.runs % 2 === 0 && read.length > 0) || others.length === 0 ? read : others;
    const [picked] = from.splice(Math.floor(random() * from.length), 1);
    const { flow, operation, member, name, value } = picked!;
    const { end, detail } = await run(flow, mutation(operation, member, value));
    const label = `${flow}: ${operation}.${member} is ${name}: ${detail}`;
    tally.ends[end] = (tally.ends[end] ?? 0) + 1;
    if (end === 'bare') tally.bare.push(label);
    if (end === 'wrong File') tally.falseSuccesses.push(label);
    if (value !== null && value !== '') continue;
    const key = `${flow} ${operation} ${member}`;
    if (!absent.has(key))
      absent.set(key, (await run(flow, mutation(operation, member, undefined))).end);
    if (absent.get(key) === 'File' && end !== 'File') tally.falseRefusals.push(label);
  }
  return tally;
}

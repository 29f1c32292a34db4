import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyProject, edit, ROOT, runProgram } from '../scripts/support.js';

const FROB_FILE = `post:
  operationId: frobFile
  summary: Moves a file to the archive.
  x-pds-idempotent: true
  requestBody:
    required: true
    content:
      application/json:
        schema:
          $ref: ../schemas/FrobFileRequest.yaml
        examples:
          one:
            value:
              drive_id: '1'
              file_id: f1
              days: 30
  responses:
    '200':
      description: What was archived.
      content:
        application/json:
          schema:
            $ref: ../schemas/FrobFileResponse.yaml
`;

const FROB_REQUEST = `type: object
description: Which file to archive.
required:
  - drive_id
  - file_id
properties:
  drive_id:
    type: string
    description: Its drive.
  file_id:
    type: string
    description: The file.
  days:
    type: integer
    description: For how long.
`;

const FROB_RESPONSE = `type: object
description: A file in the archive.
required:
  - frob_id
properties:
  frob_id:
    type: string
    description: Where it lies.
  file:
    $ref: ./File.yaml
    description: The file.
`;

const CALLER = `import { createClient, accessKey, PdsApiError, type FrobFileRequest, type PdsFile } from './src/index.js';
import { createLocalPds, localAccessKey } from './src/local/index.js';

const { fetch, endpoint } = createLocalPds();
const client = createClient({ fetch, endpoint, auth: accessKey(localAccessKey), retry: false });

const file: PdsFile = { file_id: 'f1', shelf_mark: 'A 7' };
const mark: string | undefined = file.shelf_mark;
const request: FrobFileRequest = { drive_id: '1', file_id: 'f1', days: 30 };

// @ts-expect-error days is a number
const wrong: FrobFileRequest = { drive_id: '1', file_id: 'f1', days: 'many' };

const answers: unknown[] = [mark];
try {
  const { frob_id, file } = await client.frobFile(request);
  answers.push(frob_id satisfies string, file?.shelf_mark);
} catch (error) {
  const { status, code, requestId } = error as PdsApiError;
  answers.push(error instanceof PdsApiError, status, code, typeof requestId);
}
try {
  await client.frobFile(wrong);
} catch (error) {
  answers.push(String(error));
}
const { data, response } = await client.POST('/v2/file/frob', {
  body: { drive_id: '1', file_id: 'f1', days: 1 },
});
answers.push(data === undefined, response.status);
console.log(JSON.stringify(answers));
`;

test('a new member and a new operation in openapi/ are usable after npm run generate, without a line of code', async () => {
  const root = copyProject(ROOT, [
    ...['openapi', 'generated', 'src', 'scripts', 'package.json', 'tsconfig.json'],
  ]);
  const openapi = join(root, 'openapi');
  edit(root, 'openapi/schemas/File.yaml', (text) =>
    text.replace(
      /^properties:\n/m,
      "properties:\n  shelf_mark:\n    type: string\n    description: Where it stands.\n    examples: ['A 7']\n",
    ),
  );
  edit(root, 'openapi/openapi.yaml', (text) =>
    text.replace(/^paths:\n/m, 'paths:\n  /v2/file/frob:\n    $ref: ./paths/frobFile.yaml\n'),
  );
  writeFileSync(join(openapi, 'paths/frobFile.yaml'), FROB_FILE);
  writeFileSync(join(openapi, 'schemas/FrobFileRequest.yaml'), FROB_REQUEST);
  writeFileSync(join(openapi, 'schemas/FrobFileResponse.yaml'), FROB_RESPONSE);
  const program = (name: string) => join(ROOT, 'node_modules/.bin', name);

  const generated = await runProgram(root, program('tsx'), 'scripts/generate/index.ts');
  expect(generated).toMatchObject({ code: 0 });
  expect(generated.stdout).toContain('generated/validators.ts');
  expect(readdirSync(join(root, 'generated'))).toHaveLength(6);

  writeFileSync(join(root, 'caller.ts'), CALLER);
  writeFileSync(
    join(root, 'caller.tsconfig.json'),
    JSON.stringify({
      extends: './tsconfig.json',
      compilerOptions: { noEmit: true },
      include: ['caller.ts'],
    }),
  );
  const [types, called] = await Promise.all([
    runProgram(root, program('tsc'), '-p', 'caller.tsconfig.json'),
    runProgram(root, program('tsx'), 'caller.ts'),
  ]);
  expect(types).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(called).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(called.stdout)).toEqual([
    'A 7',
    ...[true, 501, 'OperationNotSupport', 'string'],
    expect.stringMatching(/^TypeError: frobFile: days must be an integer/),
    ...[true, 501],
  ]);
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { edit } from '../scripts/support.js';

const id = (description: string, example: string) => `    type: string
    minLength: 1
    description: ${description}
    examples: ['${example}']
`;

const ERROR_ANSWERS = Object.entries({
  400: 'BadRequest',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  409: 'Conflict',
  429: 'TooManyRequests',
  500: 'InternalError',
  503: 'ServiceUnavailable',
  504: 'GatewayTimeout',
})
  .map(([status, name]) => `    '${status}':\n      $ref: ../responses/${name}.yaml\n`)
  .join('');

const FILES: Record<string, string> = {
  'paths/archiveFile.yaml': `post:
  operationId: archiveFile
  tags: [Files]
  summary: Move a file to the archive (ArchiveFile)
  description: Moves a file to the archive, where it costs less and takes hours to read.
  x-pds-idempotent: true
  requestBody:
    description: The file to archive.
    required: true
    content:
      application/json:
        schema:
          $ref: ../schemas/ArchiveFileRequest.yaml
        examples:
          file:
            $ref: ../examples/ArchiveFile.yaml
  responses:
    '200':
      description: What was archived.
      headers:
        x-ca-request-id:
          $ref: ../headers/RequestId.yaml
      content:
        application/json:
          schema:
            $ref: ../schemas/ArchiveFileResponse.yaml
          examples:
            archived:
              $ref: ../examples/ArchivedFile.yaml
${ERROR_ANSWERS}`,
  'schemas/ArchiveFileRequest.yaml': `type: object
description: The file to archive.
required: [drive_id, file_id]
properties:
  drive_id:
${id('Id of the drive that contains the file.', '1')}  file_id:
${id('Id of the file to archive.', 'f1')}`,
  'schemas/ArchiveFileResponse.yaml': `type: object
description: A file in the archive.
required: [archive_id]
properties:
  archive_id:
${id('Id of its place in the archive.', 'a1')}`,
  'examples/ArchiveFile.yaml': `summary: A file of a drive
value:
  drive_id: '1'
  file_id: f1
`,
  'examples/ArchivedFile.yaml': `summary: A file that was archived
value:
  archive_id: a1
`,
};

/**
 * Adds an operation, a member of File and an error code, with everything that lint demands of them.
 */
export function grow(root: string): void {
  for (const [name, text] of Object.entries(FILES)) {
    writeFileSync(join(root, 'openapi', name), text);
  }
  edit(root, 'openapi/openapi.yaml', (text) =>
    text.replace(/^components:\n/m, (found) => {
      return `  /v2/file/archive:\n    $ref: ./paths/archiveFile.yaml\n${found}`;
    }),
  );
  edit(root, 'openapi/schemas/File.yaml', (text) =>
    text.replace(
      /^properties:\n/m,
      "properties:\n  archive_mark:\n    type: string\n    description: Where it stands.\n    examples: ['A 7']\n",
    ),
  );
  edit(root, 'openapi/errors.yaml', (text) =>
    text.replace(
      /^InvalidParameter:\n/m,
      `ArchiveIsFull:
  status: 409
  message: 'The archive is full.'
  meaning: The archive of the domain has no room for the file.
  remedy: Delete what is no longer needed from the archive.
  newCredential: false
  nothingDone: true
InvalidParameter:
`,
    ),
  );
}

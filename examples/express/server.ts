// A server that passes a browser's upload through to PDS. The credentials stay here, and the
// file is never held whole: its bytes are sent on as they arrive.
//
// PUT /files/NAME with the bytes as the body; answers with the file's id and CRC-64.
import { Readable } from 'node:stream';
import express, { type Express } from 'express';
import { PdsApiError, type PdsClient } from 'pds-fetch';
import { uploadFile } from 'pds-fetch/upload';

export function createServer(client: PdsClient, driveId: string): Express {
  const app = express();
  app.put('/files/:name', async (request, response) => {
    const size = Number(request.headers['content-length']);
    if (!Number.isSafeInteger(size)) {
      response.status(411).json({ message: 'Content-Length is required' });
      return;
    }
    const gone = new AbortController();
    response.on('close', () => gone.abort()); // the browser left, or the answer was sent
    try {
      const file = await uploadFile(
        client,
        Readable.toWeb(request) as ReadableStream<Uint8Array>,
        { drive_id: driveId, parent_file_id: 'root', name: request.params.name },
        { size, signal: gone.signal },
      );
      response.status(201).json({ file_id: file.file_id, crc64_hash: file.crc64_hash });
    } catch (error) {
      if (!(error instanceof PdsApiError)) throw error; // Express answers 500
      response.status(502).json({ code: error.code, requestId: error.requestId });
    }
  });
  return app;
}

// A page of Vite and React, as a user writes it: it uploads a Blob and shows the result.
import { bearer, createClient } from 'pds-fetch';
import { uploadFile } from 'pds-fetch/upload';
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

const query = new URLSearchParams(location.search);
const client = createClient({
  endpoint: query.get('endpoint')!,
  auth: bearer(query.get('token')!),
});

function Upload({ blob }: { blob: Blob }) {
  const [text, setText] = useState('uploading');
  useEffect(() => {
    const target = {
      drive_id: '1',
      parent_file_id: 'root',
      name: 'react.bin',
      check_name_mode: 'auto_rename',
    } as const;
    uploadFile(client, blob, target).then(
      (file) => setText(`uploaded ${file.size} bytes, CRC-64 ${file.crc64_hash}`),
      (error: unknown) => setText(String(error)),
    );
  }, [blob]);
  return <p id="outcome">{text}</p>;
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Upload blob={new Blob(['123456789'])} />
  </StrictMode>,
);

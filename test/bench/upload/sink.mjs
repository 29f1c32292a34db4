// A service that answers as PDS does and throws the bytes away. Prints its port. DELAY milliseconds
// before each answer stand for a long line.
import { createServer } from 'node:http';

const delay = Number(process.env['DELAY'] ?? 0);

const server = createServer((request, response) => {
  if (request.method === 'PUT') {
    request.on('data', () => {}).on('end', () => answer(response, 200, '', { etag: '"0"' }));
    return;
  }
  let text = '';
  request.on('data', (chunk) => (text += chunk));
  request.on('end', () => {
    const body = JSON.parse(text);
    const origin = `http://${request.headers.host}`;
    const parts = body.part_info_list?.map(({ part_number }) => ({
      part_number,
      upload_url: `${origin}/part?partNumber=${part_number}`,
    }));
    const { crc64_hash } = body;
    const file = { file_id: 'f', upload_id: 'u', crc64_hash, part_info_list: parts };
    answer(response, 200, JSON.stringify(file), { 'content-type': 'application/json' });
  });
});

function answer(response, status, body, headers) {
  const send = () => {
    response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
    response.end(body);
  };
  if (delay > 0) setTimeout(send, delay);
  else send();
}

server.listen(0, '127.0.0.1', () => console.log(server.address().port));

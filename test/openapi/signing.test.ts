import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { resolve } from './document.js';

// A reader implements signing from these descriptions, so their examples must be right. This test
// computes them step by step from the text, without the signing code of the library.
const descriptionOf = (scheme: string): string =>
  (resolve(`#/components/securitySchemes/${scheme}`) as { description: string }).description;
const blocksOf = (text: string): string[] =>
  [...text.matchAll(/```text\n([\s\S]*?)\n```/g)].map(([, block]) => block!);
const code = (text: string): string => `\`${text}\``;

const body =
  '{"drive_id":"1","file_id":"9520943DC264","upload_id":"C9DCFE5A82644AC7A02DB74C30C934A6"}';
const secret = 'testAccessKeySecret';
const hmac = (key: string | Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest();
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('the example of signature v1', () => {
  const text = descriptionOf('accessKeyV1');
  const [stringToSign = ''] = blocksOf(text);
  const sign = (message: string): string =>
    `acs testAccessKeyId:${createHmac('sha1', secret).update(message).digest('base64')}`;

  it('has the signature that its text says', () => {
    expect(text).toContain(code(body));
    expect(text).toContain(code(sign(stringToSign)));
  });

  it('has the signature that its text says with content-md5', () => {
    const md5 = createHash('md5').update(body).digest('base64');
    expect(text).toContain(code(`content-md5: ${md5}`));
    const lines = stringToSign.split('\n');
    expect(lines[2]).toBe('');
    expect(text).toContain(code(sign(lines.with(2, md5).join('\n'))));
  });
});

describe('the example of signature v4', () => {
  const text = descriptionOf('accessKeyV4');
  const [canonicalRequest = '', authorization = ''] = blocksOf(text);

  it('has the hashes that its text says of the body and of the canonical request', () => {
    expect(canonicalRequest.split('\n').at(-1)).toBe(sha256(body));
    expect(canonicalRequest).toContain(`x-acs-content-sha256:${sha256(body)}`);
    expect(text).toContain(code(sha256(canonicalRequest)));
  });

  it('has the key and the signature that its text says', () => {
    const steps = ['20260226', 'center', 'pds', 'aliyun_v4_request'];
    const key = steps.reduce<string | Buffer>(hmac, `aliyun_v4${secret}`) as Buffer;
    expect(text).toContain(code(key.toString('hex')));
    const signature = hmac(key, `ACS4-HMAC-SHA256\n${sha256(canonicalRequest)}`).toString('hex');
    expect(authorization).toMatch(new RegExp(`,Signature=${signature}$`));
    expect(authorization).toContain(`Credential=testAccessKeyId/${steps.join('/')},`);
  });
});

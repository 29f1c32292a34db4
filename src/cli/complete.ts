import { completeUpload } from '../upload/index.js';
import { connect, connectionOptions } from './connection.js';
import { interruptible } from './interrupt.js';
import { parse, parseInteger } from './options.js';
import { UsageError } from './usage-error.js';

const options = {
  ...connectionOptions,
  'file-id': { type: 'string' },
  'upload-id': { type: 'string' },
  crc64: { type: 'string' },
  size: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** `pds complete`: completes an upload whose parts were sent by other means. */
export async function completeCommand(args: string[]): Promise<number> {
  const { values, positionals } = parse(args, options);
  if (positionals.length > 0)
    throw new UsageError(`complete takes options only: ${positionals[0]}`);
  const required = (name: 'file-id' | 'upload-id' | 'crc64' | 'size'): string => {
    const value = values[name];
    if (!value) throw new UsageError(`complete needs --${name}`);
    return value;
  };
  const completion = {
    file_id: required('file-id'),
    upload_id: required('upload-id'),
    crc64_hash: required('crc64'),
    size: parseInteger(required('size'), '--size', 0, Number.MAX_SAFE_INTEGER),
  };
  const { client, driveId } = connect(values);
  const file = await interruptible((signal) =>
    completeUpload(client, { drive_id: driveId, ...completion }, { signal }),
  );
  const { name, size, file_id, crc64_hash } = file;
  console.log(
    values.json
      ? JSON.stringify(file)
      : `completed ${name} (${size} bytes) file_id ${file_id} crc64_hash ${crc64_hash ?? '-'}`,
  );
  return 0;
}

/**
 * `npm run generate`: writes generated/ from openapi/. With --check it writes nothing, names what
 * is stale and ends with 1. What is structurally wrong in openapi/ stops it, with generated/ left
 * as it was.
 */
import { parseArgs } from 'node:util';
import { command } from './generate/command.js';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const { code, message } = await command(process.cwd(), values);
(code === 0 ? console.log : console.error)(message);
process.exitCode = code;

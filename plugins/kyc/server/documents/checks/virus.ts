import net from 'node:net';
import { RefusedDocument } from './refusal.ts';

const CHUNK = 64 * 1024;
const TIMEOUT_MS = 30_000;
const MOST_ANSWER = 4096;

export type VirusCheck = (bytes: Buffer) => Promise<void>;

/**
 * Asks clamd, by the command INSTREAM of its protocol, at `tcp://host:port` or `unix:///path`. Throws a
 * `RefusedDocument`: for a virus, and when clamd is away, hangs or has not looked. Nothing is let through unseen.
 */
export function clamd(address: string): VirusCheck {
  const url = new URL(address);
  const target: net.NetConnectOpts =
    url.protocol === 'unix:'
      ? { path: decodeURIComponent(url.pathname) }
      : { host: url.hostname.replace(/^\[|\]$/g, ''), port: Number(url.port || 3310) };
  return async (bytes) => {
    const answer = await ask(target, bytes).catch(() => {
      throw new RefusedDocument('scanner-away');
    });
    if (answer === 'stream: OK') return;
    // `stream: Win.Test.EICAR_HDB-1 FOUND`
    throw new RefusedDocument(answer.endsWith(' FOUND') ? 'virus' : 'scanner-away');
  };
}

function ask(target: net.NetConnectOpts, bytes: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(target);
    const late = setTimeout(() => socket.destroy(new Error('clamd is silent')), TIMEOUT_MS);
    let answer = '';
    socket.on('connect', () => {
      socket.write('zINSTREAM\0');
      for (let at = 0; at < bytes.length; at += CHUNK) {
        const part = bytes.subarray(at, at + CHUNK);
        const size = Buffer.alloc(4);
        size.writeUInt32BE(part.length);
        socket.write(size);
        socket.write(part);
      }
      socket.write(Buffer.alloc(4));
    });
    socket.on('data', (part: Buffer) => {
      answer += part.toString('latin1');
      if (answer.length > MOST_ANSWER) socket.destroy(new Error('clamd says too much'));
      else if (answer.includes('\0')) socket.end();
    });
    socket.on('error', reject);
    socket.on('close', () => {
      clearTimeout(late);
      const end = answer.indexOf('\0');
      if (end < 0) reject(new Error('clamd hung up'));
      else resolve(answer.slice(0, end).trim());
    });
  });
}

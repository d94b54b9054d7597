import type { IncomingMessage } from 'node:http';

const visitors = new WeakMap<IncomingMessage, string>();

export function noteVisitor(request: IncomingMessage, address: string): void {
  visitors.set(request, address);
}

/** The address of whoever asks, which no header can forge: for limits, the audit and new-device notices. */
export function visitorAddress(request: IncomingMessage): string {
  return visitors.get(request) ?? request.socket.remoteAddress ?? '';
}

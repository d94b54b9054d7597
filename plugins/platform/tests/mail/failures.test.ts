import net from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePorts } from '../../../../tests/support/ports.ts';
import { startMailbox, type Mailbox } from '../../../../sandbox/mail/mailbox.ts';
import { sampleMail } from '../../contracts/mail/samples/index.ts';
import { createMailer, type Mailer, MailFailure } from '../../server/mail/index.ts';
import { brand } from './support.ts';

const from = 'ShareYourSales <bonjour@shareyoursales.ma>';
const code = { kind: 'sign-in-code', locale: 'fr', data: sampleMail('sign-in-code', 'fr') } as const;
let mailbox: Mailbox;
const open: { close(): unknown }[] = [];

beforeAll(async () => {
  mailbox = await startMailbox({ smtpPort: 0, httpPort: 0 });
});
afterAll(async () => {
  for (const each of open) each.close();
  await mailbox.close();
});

function mailerTo(smtpUrl: string, patienceMs = 400): Mailer {
  const mailer = createMailer({ smtpUrl, from, brand, patienceMs });
  open.push(mailer);
  return mailer;
}

async function failure(work: Promise<void>): Promise<MailFailure> {
  const error: unknown = await work.then(() => undefined, (thrown: unknown) => thrown); // prettier-ignore
  expect(error).toBeInstanceOf(MailFailure);
  return error as MailFailure;
}

/** A server that says `lines` in turn, one for each line it hears, and then is silent. */
async function scriptedServer(lines: string[]): Promise<string> {
  const server = net.createServer((socket) => {
    const rest = [...lines];
    const say = () => {
      const next = rest.shift();
      if (next !== undefined) socket.write(`${next}\r\n`);
    };
    socket.on('error', () => undefined);
    socket.on('data', say);
    say();
    open.push({ close: () => socket.destroy() });
  });
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `smtp://127.0.0.1:${(server.address() as net.AddressInfo).port}`;
}

it('tells a refused recipient from a busy server', async () => {
  const mailer = mailerTo(mailbox.smtpUrl, 5000);
  expect(await failure(mailer.send({ ...code, to: 'gone+550@example.ma' }))).toMatchObject({
    kind: 'permanent',
    reply: 550,
  });
  expect(await failure(mailer.send({ ...code, to: 'busy+451@example.ma' }))).toMatchObject({
    kind: 'passing',
    reply: 451,
  });
  await mailer.send({ ...code, to: 'fine@example.ma' });
});

it('tells a refused mail from a refused session', async () => {
  const hello = ['220 hi', '250 hello'];
  const atData = await scriptedServer([...hello, '250 ok', '250 ok', '554 5.7.1 <someone@example.ma> is spam']);
  expect(await failure(mailerTo(atData).send({ ...code, to: 'someone@example.ma' }))).toMatchObject({
    kind: 'permanent',
    reply: 554,
  });
  const greeting = await scriptedServer(['554 no service here']);
  expect(await failure(mailerTo(greeting).send({ ...code, to: 'a@example.ma' }))).toMatchObject({ kind: 'passing' });
  const signIn = await scriptedServer(['220 hi', '250-hello\r\n250 AUTH PLAIN', '535 5.7.8 wrong password']);
  const mailer = mailerTo(signIn.replace('//', '//user:secret-password@'));
  expect(await failure(mailer.send({ ...code, to: 'a@example.ma' }))).toMatchObject({ kind: 'passing', reply: 535 });
  expect(await failure(mailer.verify())).toMatchObject({ kind: 'passing' });
  const unsigned = await scriptedServer([...hello, '530 5.7.0 sign in first']);
  expect(await failure(mailerTo(unsigned).send({ ...code, to: 'a@example.ma' }))).toMatchObject({
    kind: 'passing',
    reply: 530,
  });
});

it('says nothing of the person or the mail', async () => {
  const server = await scriptedServer([
    '220 hi',
    '250 hello',
    '250 ok',
    `550 5.1.1 <someone@example.ma> 482913 unknown`,
  ]);
  const { message, stack, ...rest } = await failure(mailerTo(server).send({ ...code, to: 'someone@example.ma' }));
  expect(message).toContain('550 5.1.1');
  expect(`${message}${stack}${JSON.stringify(rest)}`).not.toMatch(/someone|482913/);
});

it('finds a server that is gone, and one that comes back', async () => {
  const [smtpPort, httpPort] = await freePorts(2);
  const mailer = mailerTo(`smtp://127.0.0.1:${smtpPort}`, 3000);
  expect(await failure(mailer.send({ ...code, to: 'a@example.ma' }))).toMatchObject({
    kind: 'passing',
    reply: undefined,
  });
  expect(await failure(mailer.verify())).toMatchObject({ kind: 'passing' });
  const late = await startMailbox({ smtpPort: smtpPort!, httpPort: httpPort! });
  try {
    await mailer.send({ ...code, to: 'back@example.ma' });
    await mailer.verify();
    expect(late.messages()).toHaveLength(1);
  } finally {
    mailer.close();
    await late.close();
  }
});

it.each([
  { at: 'the greeting', lines: [] },
  { at: 'the recipient', lines: ['220 hi', '250 hello', '250 ok'] },
  { at: 'the data', lines: ['220 hi', '250 hello', '250 ok', '250 ok', '354 go on'] },
])('does not wait for a server that hangs at $at', async ({ lines }) => {
  const mailer = mailerTo(await scriptedServer(lines), 300);
  const from = performance.now();
  const waiting = Array.from({ length: 5 }, () => failure(mailer.send({ ...code, to: 'a@example.ma' })));
  for (const each of await Promise.all(waiting)) expect(each.kind).toBe('passing');
  expect(performance.now() - from).toBeLessThan(3000);
});

it('ends a mail that a server stretches without end', async () => {
  const server = net.createServer((socket) => {
    socket.on('error', () => undefined);
    // It greets, and then its answer never ends: it is never silent, only the whole takes too long.
    socket.write('220 hi\r\n');
    const drip = setInterval(() => socket.write('250-wait\r\n'), 50);
    socket.on('close', () => clearInterval(drip));
    open.push({ close: () => socket.destroy() });
  });
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const mailer = mailerTo(`smtp://127.0.0.1:${(server.address() as net.AddressInfo).port}`, 300);
  expect(await failure(mailer.send({ ...code, to: 'a@example.ma' }))).toMatchObject({ kind: 'passing' });
});

it('does not send a mail again by itself when the connection breaks at its end', async () => {
  let taken = 0;
  const server = net.createServer((socket) => {
    const replies = ['250 hello', '250 ok', '250 ok', '354 go on'];
    socket.on('error', () => undefined);
    socket.write('220 hi\r\n');
    socket.on('data', (data) => {
      const reply = replies.shift();
      if (reply) return socket.write(`${reply}\r\n`);
      if (!data.toString().endsWith('\r\n.\r\n')) return;
      taken++;
      socket.destroy();
    });
  });
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const mailer = mailerTo(`smtp://127.0.0.1:${(server.address() as net.AddressInfo).port}`, 2000);
  expect(await failure(mailer.send({ ...code, to: 'a@example.ma' }))).toMatchObject({ kind: 'passing' });
  expect(taken).toBe(1);
});

it('does not say its password without TLS', async () => {
  const heard: string[] = [];
  const server = net.createServer((socket) => {
    socket.on('error', () => undefined);
    socket.write('220 hi\r\n');
    socket.on('data', (data) => {
      heard.push(data.toString());
      socket.write(heard.length === 1 ? '250-hello\r\n250 AUTH PLAIN LOGIN\r\n' : '502 no\r\n');
    });
    open.push({ close: () => socket.destroy() });
  });
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as net.AddressInfo;
  // Reaches this machine, but does not read as its own address: so a server elsewhere looks.
  const mailer = mailerTo(`smtp://user:secret-password@0.0.0.0:${port}`, 1000);
  await failure(mailer.send({ ...code, to: 'a@example.ma' }));
  expect(heard.join('')).toContain('STARTTLS');
  expect(heard.join('')).not.toContain('AUTH');
});

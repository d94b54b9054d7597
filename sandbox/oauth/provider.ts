import type { IncomingMessage, ServerResponse } from 'node:http';
import { Codes, readAuthorization, type StandInClient } from './codes.ts';
import { choicePage, refusedPage } from './page.ts';
import type { StandInPerson } from './people.ts';

export interface Exchange {
  method: string;
  url: URL;
  /** Of a form that was posted; else the query. */
  form: URLSearchParams;
  request: IncomingMessage;
  response: ServerResponse;
}

/** What both stand-ins do alike: their people, their page, their codes, and how they are told to misbehave. */
export class StandInProvider {
  readonly codes = new Codes();
  readonly people: StandInPerson[];
  readonly client: StandInClient;
  readonly #name: string;
  /** From now on whatever the shop asks is answered with this status; null: as it should be. */
  broken: number | null = null;

  constructor(name: string, client: StandInClient, people: readonly StandInPerson[]) {
    this.#name = name;
    this.client = client;
    this.people = [...people];
  }

  /** The page where somebody says who they are, and their way back. */
  authorize({ url, response }: Exchange): void {
    const query = url.searchParams;
    const callback = `/_oauth/${this.#name.toLowerCase()}/callback`;
    const asked = readAuthorization(query, this.client, callback);
    if (!asked.ok) return page(response, 400, refusedPage(this.#name, asked.reason));
    const back = (answer: Record<string, string>) => {
      const target = new URL(asked.redirectUri);
      target.search = new URLSearchParams({ ...answer, state: asked.state }).toString();
      response.writeHead(302, { location: target.href, 'cache-control': 'no-store' }).end();
    };
    if (query.has('refuse')) return back({ error: 'access_denied' });
    const person = this.people.find(({ id }) => id === query.get('person'));
    if (!person) return page(response, 200, choicePage(this.#name, this.people, query));
    const { redirectUri, challenge, nonce } = asked;
    back({ code: this.codes.issue({ person, redirectUri, challenge, nonce }) });
  }

  knows(form: URLSearchParams): boolean {
    return form.get('client_id') === this.client.id && form.get('client_secret') === this.client.secret;
  }
}

export function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

function page(response: ServerResponse, status: number, html: string): void {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy });
  response.end(html);
}

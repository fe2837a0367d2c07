// Asks the server. What is refused comes as an ApiError with the server's own words.

export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}

export type Params = Record<string, string | number | boolean | string[] | null | undefined>;

export interface Session {
  version: string;
  ledger: string;
  user: string;
  today: string;
  documents: number;
  statements: number;
  /** Events of data sets among the statements. */
  coded: number;
  csrf: string;
}

export function query(params: Params): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value === null || value === undefined || value === '' || value === false) continue;
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one));
  }
  const text = search.toString();
  return text ? '?' + text : '';
}

async function answer<T>(request: Promise<Response>): Promise<T> {
  let response: Response;
  try {
    response = await request;
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === 'AbortError') throw thrown;
    throw new ApiError('UNREACHABLE', '', 0);
  }
  const body = await response.json().catch(() => null);
  if (!response.ok) {
    const error = body?.error ?? {};
    throw new ApiError(error.code ?? 'FAULT', error.message ?? response.statusText, response.status);
  }
  return body as T;
}

let freshUntil = 0;

/** From now on, for a while, no answer of before the last change will do. */
export function wantFresh(): void {
  freshUntil = Date.now() + 15_000;
}

export function get<T>(question: string, params: Params = {}, signal?: AbortSignal): Promise<T> {
  return answer<T>(fetch('/api/' + question + query(params), { signal: signal ?? null, cache: Date.now() < freshUntil ? 'reload' : 'default' }));
}

export async function list<T>(question: string, params: Params = {}, signal?: AbortSignal): Promise<T[]> {
  return (await get<{ items: T[] }>(question, params, signal)).items;
}

let session: Promise<Session> | null = null;

export function getSession(anew = false): Promise<Session> {
  if (!session || anew) session = get<Session>('session');
  return session;
}

async function post<T>(path: string, body: BodyInit, type?: string): Promise<T> {
  const headers: Record<string, string> = { 'X-CSRF': (await getSession()).csrf };
  if (type) headers['Content-Type'] = type;
  return answer<T>(fetch('/api/' + path, { method: 'POST', headers, body }));
}

export function upload(files: File[]): Promise<{ items: { name: string; key: string }[] }> {
  const form = new FormData();
  files.forEach((file) => form.append('file', file, file.name));
  return post('upload', form);
}

/** Has something written; tells what is said on the way, and gives what came of it. */
export async function write<T>(
  question: string,
  given: Params,
  said: (message: string) => void = () => {},
): Promise<T> {
  const { run } = await post<{ run: string }>(question, JSON.stringify(given), 'application/json');
  return new Promise<T>((resolve, reject) => {
    const events = new EventSource('/api/run/' + run);
    events.addEventListener('message', (event) => said(event.data));
    events.addEventListener('done', (event) => {
      events.close();
      wantFresh();
      resolve(JSON.parse((event as MessageEvent).data));
    });
    events.addEventListener('refused', (event) => {
      events.close();
      const { error } = JSON.parse((event as MessageEvent).data);
      reject(new ApiError(error.code, error.message, 400));
    });
    events.addEventListener('error', () => {
      if (events.readyState === EventSource.CLOSED) reject(new ApiError('UNREACHABLE', '', 0));
    });
  });
}

interface Parts {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The bytes of a request for exactly this target, the only one on its connection. */
export function rawRequest(target: string, { method = 'GET', headers = {} }: Parts = {}): string {
  const fields = { Host: 'strategi.example', Connection: 'close', ...headers };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n`;
}

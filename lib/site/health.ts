/** Where whoever looks after a server asks whether it answers; the same under every base path. */
export const health = {
  address: '/healthz',
  body: 'ok\n',
  contentType: 'text/plain; charset=utf-8',
} as const;

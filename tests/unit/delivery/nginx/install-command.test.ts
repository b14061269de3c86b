import { expect, it } from 'vitest';
import { installCommand } from '../../../delivery/nginx/install-command.ts';

const all = { isRoot: true, isDebian: true, startsNoServices: true };

it('installs it where that is ours to do', () => {
  expect(installCommand(all)).toBe(
    'apt-get update && apt-get install --yes --no-install-recommends nginx openssl',
  );
});

it.each(['isRoot', 'isDebian', 'startsNoServices'])(
  'leaves the machine alone without %s',
  (right) => {
    expect(installCommand({ ...all, [right]: false })).toBeUndefined();
  },
);

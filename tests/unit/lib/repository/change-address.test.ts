import { describe, expect, it } from 'vitest';
import { changeAddress } from '../../../../lib/repository/change-address.ts';

const repository = { url: 'https://kode.example/by/strategi', branch: 'main' };
const place = { contentDirectory: 'content', preview: undefined, workingDirectory: '/prosjekt' };

describe('changeAddress', () => {
  it('leads to the file on the branch the site is built from', () => {
    expect(changeAddress(repository, place, 'nb/mal.md')).toBe(
      'https://kode.example/by/strategi/edit/main/content/nb/mal.md',
    );
  });

  it('leads to the branch that is previewed', () => {
    expect(changeAddress(repository, { ...place, preview: 'ny-tekst' }, 'nb/mal.md')).toBe(
      'https://kode.example/by/strategi/edit/ny-tekst/content/nb/mal.md',
    );
  });

  it('takes the content folder by its whole path', () => {
    const whole = { ...place, contentDirectory: '/prosjekt/innhold/strategi' };
    expect(changeAddress(repository, whole, 'nb/mal.md')).toBe(
      'https://kode.example/by/strategi/edit/main/innhold/strategi/nb/mal.md',
    );
  });

  it.each(['/et/annet/sted', '../annet'])('leads nowhere from %s', (contentDirectory) => {
    expect(changeAddress(repository, { ...place, contentDirectory }, 'nb/mal.md')).toBeUndefined();
  });
});

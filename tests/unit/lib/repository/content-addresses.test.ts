import { describe, expect, it } from 'vitest';
import { changeAddress, newSectionAddress } from '../../../../lib/repository/content-addresses.ts';

const repository = { url: 'https://kode.example/by/strategi', branch: 'main' };
const goal = { file: 'nb/mal.md', language: 'nb' } as const;
const place = { contentDirectory: 'content', preview: undefined, workingDirectory: '/prosjekt' };

describe('changeAddress', () => {
  it('leads to the file on the branch the site is built from', () => {
    expect(changeAddress(repository, place, goal)).toBe(
      'https://kode.example/by/strategi/edit/main/content/nb/mal.md',
    );
  });

  it('leads to the branch that is previewed', () => {
    expect(changeAddress(repository, { ...place, preview: 'ny-tekst' }, goal)).toBe(
      'https://kode.example/by/strategi/edit/ny-tekst/content/nb/mal.md',
    );
  });

  it('takes the content folder by its whole path', () => {
    const whole = { ...place, contentDirectory: '/prosjekt/innhold/strategi' };
    expect(changeAddress(repository, whole, goal)).toBe(
      'https://kode.example/by/strategi/edit/main/innhold/strategi/nb/mal.md',
    );
  });

  it.each(['/et/annet/sted', '../annet'])('leads nowhere from %s', (contentDirectory) => {
    expect(changeAddress(repository, { ...place, contentDirectory }, goal)).toBeUndefined();
  });
});

describe('newSectionAddress', () => {
  it.each([
    ['nb', 'content/nb/havn', 'nytt-kapittel.md', 'tekst: Publisert'],
    ['en', 'content/en/harbour', 'new-section.md', 'tekst: Published'],
  ] as const)('begins a file beside that of the part, in %s', (language, folder, name, change) => {
    const file = `${folder.replace('content/', '')}/index.md`;
    const address = new URL(newSectionAddress(repository, place, { file, language }) ?? '');
    expect(address.pathname).toBe(`/by/strategi/new/main/${folder}`);
    expect(address.searchParams.get('filename')).toBe(name);
    expect(address.searchParams.get('value')).toContain('type: kapittel\nid:\n');
    expect(address.searchParams.get('value')).toContain(change);
  });

  it('leads nowhere where the content is elsewhere', () => {
    const elsewhere = { ...place, contentDirectory: '../annet' };
    expect(newSectionAddress(repository, elsewhere, goal)).toBeUndefined();
  });
});

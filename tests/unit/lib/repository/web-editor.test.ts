import { describe, expect, it } from 'vitest';
import { editAddress, newFileAddress } from '../../../../lib/repository/web-editor.ts';

const repository = { url: 'https://kode.example/by/strategi', branch: 'main' };

describe('editAddress', () => {
  it('leads to the file on the branch', () => {
    expect(editAddress(repository, 'content/nb/mal.md')).toBe(
      'https://kode.example/by/strategi/edit/main/content/nb/mal.md',
    );
  });

  it.each(['https://kode.example/by/strategi/', 'https://kode.example/by/strategi.git'])(
    'takes the repository as %s',
    (url) => {
      expect(editAddress({ url, branch: 'main' }, 'a.md')).toBe(
        'https://kode.example/by/strategi/edit/main/a.md',
      );
    },
  );

  it.each([
    ['rett/feil', 'rett/feil'],
    ['æ #1?', '%C3%A6%20%231%3F'],
    ['"><script>', '%22%3E%3Cscript%3E'],
  ])('takes the branch «%s»', (branch, written) => {
    expect(editAddress({ ...repository, branch }, 'a.md')).toBe(
      `https://kode.example/by/strategi/edit/${written}/a.md`,
    );
  });
});

describe('newFileAddress', () => {
  it('begins a file in its folder with name and text', () => {
    const address = newFileAddress(repository, {
      folder: 'content/nb/havn',
      name: 'nytt-kapittel.md',
      text: '---\ntittel: Æ & å\n---\n',
    });
    const { pathname, searchParams } = new URL(address);
    expect(pathname).toBe('/by/strategi/new/main/content/nb/havn');
    expect(Object.fromEntries(searchParams)).toEqual({
      filename: 'nytt-kapittel.md',
      value: '---\ntittel: Æ & å\n---\n',
    });
  });
});

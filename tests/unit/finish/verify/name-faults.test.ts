import { describe, expect, it } from 'vitest';
import { nameFaults } from '../../../../finish/verify/name-faults.ts';

describe('nameFaults', () => {
  it('lets names be that every server can tell apart', () => {
    expect(nameFaults(['index.html', 'a/B_c~d-1.css.br', '.well-known/x.txt'])).toEqual([]);
  });

  it.each(['kart over byen.pdf', 'blåbær.html', 'a$b.txt', 'a%20b.txt', 'a"b.txt', 'a{b}.txt'])(
    'names %s',
    (file) => {
      expect(nameFaults([file])).toEqual([
        {
          where: `/${file.replace('.html', '')}`,
          message:
            'Navnet på fila har andre tegn enn a–z, tall, punktum, «_», «~» og «-». Gi fila et annet navn.',
        },
      ]);
    },
  );

  it('names those that are alike but for capitals', () => {
    expect(nameFaults(['a/Kart.html', 'a/kart.html'])).toEqual([
      {
        where: '/a/kart',
        message:
          'Navnet på fila skiller seg fra «a/Kart.html» bare ved store bokstaver. Gi en av dem et annet navn.',
      },
    ]);
  });
});

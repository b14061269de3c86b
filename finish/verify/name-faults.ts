import { addressOfFile } from '../../lib/site/published-files.ts';
import type { Fault } from '../fault.ts';

/**
 * Published files whose names not every server and file system can tell apart or write down: with
 * other characters than a–z, digits and `.`, `_`, `~`, `-`, or alike but for capitals.
 */
export function nameFaults(files: Iterable<string>): Fault[] {
  const alike = Map.groupBy(files, (file) => file.toLowerCase());
  return [...alike.values()].flatMap(([first = '', ...others]) => [
    ...[first, ...others]
      .filter((file) => !/^[\w.~/-]+$/.test(file))
      .map((file) => ({
        where: addressOfFile(file),
        message:
          'Navnet på fila har andre tegn enn a–z, tall, punktum, «_», «~» og «-». Gi fila et annet navn.',
      })),
    ...others.map((file) => ({
      where: addressOfFile(file),
      message: `Navnet på fila skiller seg fra «${first}» bare ved store bokstaver. Gi en av dem et annet navn.`,
    })),
  ]);
}

/** A command as GitHub's runner reads it from what a step prints. */
export interface ReadCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/**
 * The commands in what a step prints, read as `ActionCommand.cs` of actions/runner reads them: `::`
 * after blanks at the start of a line, or else the older `##[` anywhere in it.
 */
export function readCommands(output: string): readonly ReadCommand[] {
  return output.split(/\r\n|\r|\n/).flatMap((line) => readLine(line.trimStart()) ?? []);
}

function readLine(line: string): ReadCommand | undefined {
  const [, name, list = '', message = ''] =
    /^::([^\s:]+)(?: (.*?))?::(.*)$/s.exec(line) ??
    /##\[([^\s\]]+)(?: (.*?))?\](.*)$/s.exec(line) ??
    [];
  if (name === undefined) return undefined;
  const pairs = list.split(',').map((pair) => pair.split(/=(.*)/s));
  const properties = pairs.flatMap(([key = '', value = '']) =>
    value === '' ? [] : [[key, putBack(value, /%(0D|0A|3A|2C|25)/g)]],
  );
  return {
    name,
    properties: Object.fromEntries(properties),
    message: putBack(message, /%(0D|0A|25)/g),
  };
}

function putBack(text: string, escapes: RegExp): string {
  return text.replace(escapes, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

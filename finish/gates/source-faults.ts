import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'rolldown/utils';
import { printedPath } from '../../lib/content/source/printed-path.ts';
import type { Fault } from '../fault.ts';

const sources = '{app,components,lib}/**/*.{ts,tsx,mts,js,jsx,mjs}';
const clientModule = /^next\/(?:link|image|legacy\/image|script|form|dynamic)(?:\.js)?$/;

/** Each `'use client'` of our own, and each import of a part of Next that only works in React's hands. */
export function sourceFaults(projectDirectory: string): Fault[] {
  return globSync(sources, { cwd: projectDirectory, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .flatMap((path) => faultsIn(printedPath(path, projectDirectory), readFileSync(path, 'utf8')));
}

function faultsIn(file: string, text: string): Fault[] {
  if (!/use client|next\//.test(text)) return [];
  const faults = [...directives(file, text), ...forbiddenImports(file, text)];
  return faults.map(({ start, message }) => ({
    where: `${file}:${text.slice(0, start).split('\n').length}`,
    message,
  }));
}

function directives(file: string, text: string) {
  const nodes = parseSync(file, text).program.body;
  return nodes
    .filter((node) => 'directive' in node && node.directive === 'use client')
    .map(({ start }) => ({
      start,
      message:
        '«use client» virker ikke her: Reacts JavaScript sendes ikke til leseren. Fjern linjen, og skriv det nettleseren skal gjøre i components/enhance/.',
    }));
}

function forbiddenImports(file: string, text: string) {
  const { staticImports, staticExports, dynamicImports } = parseSync(file, text).module;
  const requests = [
    ...staticImports.map(({ moduleRequest }) => moduleRequest),
    ...staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest)),
    ...dynamicImports.map(({ moduleRequest }) => moduleRequest),
  ].filter((request) => request !== null);
  return requests.flatMap(({ start, end }) => {
    const name = text.slice(start + 1, end - 1);
    if (!clientModule.test(name)) return [];
    const message = `«${name}» trenger Reacts JavaScript, som ikke sendes til leseren. Bruk vanlig HTML i stedet: <a>, <img>, <form> eller en egen fil i components/enhance/.`;
    return [{ start, message }];
  });
}

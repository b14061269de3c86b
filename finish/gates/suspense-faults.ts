import type { Root } from 'hast';
import type { Fault } from '../fault.ts';
import { attribute } from '../pages/attribute.ts';
import { descendants } from '../pages/descendants.ts';

/** Text that waits for React in the browser: `<!--$?-->`, `<!--$!-->`, `<template id="B:0">`. */
export function suspenseFaults(where: string, tree: Root): Fault[] {
  const marks = new Set<string>();
  for (const node of descendants(tree)) {
    if (node.type === 'comment' && /^\$[?!~]$/.test(node.value)) marks.add(`<!--${node.value}-->`);
    if (node.type !== 'element') continue;
    const id = attribute(node, 'id') ?? '';
    if (/^[BPS]:/.test(id)) marks.add(`<${node.tagName} id="${id}">`);
  }
  return [...marks].map((mark) => ({
    where,
    message: `Noe på siden vises først når React kjører i nettleseren (${mark}). Hent det ferdig før siden tegnes, uten <Suspense>.`,
  }));
}

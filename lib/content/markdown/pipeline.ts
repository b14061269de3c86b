import remarkHtml from 'remark-html';
import { buildCallouts } from './build-callouts.ts';
import { checkBlanks } from './check-blanks.ts';
import { checkBoldHeadings } from './check-bold-headings.ts';
import { checkBoxLines } from './check-box-lines.ts';
import { checkBullets } from './check-bullets.ts';
import { checkCodeInfo } from './check-code-info.ts';
import { checkDefinitions } from './check-definitions.ts';
import { checkDirectives } from './check-directives.ts';
import { checkEmphasis } from './check-emphasis.ts';
import { checkFences } from './check-fences.ts';
import { checkFootnotes } from './check-footnotes.ts';
import { checkHeadingLines } from './check-heading-lines.ts';
import { checkHeadings } from './check-headings.ts';
import { checkHtml } from './check-html.ts';
import { checkIndentedCode } from './check-indented-code.ts';
import { checkInvisibleEntities } from './check-invisible-entities.ts';
import { checkLeftoverSyntax } from './check-leftover-syntax.ts';
import { checkListNumbers } from './check-list-numbers.ts';
import { checkPictureTexts } from './check-picture-texts.ts';
import { checkTables } from './check-tables.ts';
import { checkTaskLists } from './check-task-lists.ts';
import { collectBlocks } from './collect-blocks.ts';
import { findFillers } from './find-fillers.ts';
import { identifyHeadings } from './identify-headings.ts';
import { identifyParagraphs } from './identify-paragraphs.ts';
import { linkHeadings } from './link-headings.ts';
import { linkParagraphs } from './link-paragraphs.ts';
import { footnoteHandlers, localizeFootnotes } from './localize-footnotes.ts';
import { markLanguages } from './mark-languages.ts';
import { markdownParser } from './markdown-parser.ts';
import { readHeadingIds } from './read-heading-ids.ts';
import { resolveLinks } from './resolve-links.ts';
import { resolvePictures } from './resolve-pictures.ts';
import { restoreLiteralDirectives } from './restore-literal-directives.ts';
import { restorePictureTexts } from './restore-picture-texts.ts';
import { sanitizeSchema } from './sanitize-schema.ts';
import { wrapTables } from './wrap-tables.ts';

/** In this order: the words as written, the checks, then what is added to them. */
const steps = [
  restoreLiteralDirectives,
  restorePictureTexts,
  readHeadingIds,
  collectBlocks,
  checkHtml,
  checkInvisibleEntities,
  checkFences,
  checkIndentedCode,
  checkCodeInfo,
  checkDirectives,
  checkBoxLines,
  checkLeftoverSyntax,
  checkEmphasis,
  checkFootnotes,
  checkDefinitions,
  checkTaskLists,
  checkListNumbers,
  checkBullets,
  checkTables,
  checkHeadings,
  checkHeadingLines,
  checkBoldHeadings,
  checkPictureTexts,
  checkBlanks,
  findFillers,
  resolveLinks,
  resolvePictures,
  identifyHeadings,
  identifyParagraphs,
  markLanguages,
  buildCallouts,
  wrapTables,
  linkHeadings,
  linkParagraphs,
  localizeFootnotes,
];

/** From Markdown to safe HTML. What it is to know of a file, and what it gathers, is in the file's data. */
export const pipeline = markdownParser()
  .use(steps.map((step) => () => step))
  .use(remarkHtml, { sanitize: sanitizeSchema, handlers: footnoteHandlers })
  .freeze();

import { expect } from '@playwright/test';
import { kinds, sizes } from '../site-pages.ts';
import { newFaults } from './check.ts';
import { withHover } from './hover.ts';
import { motion } from './motion.ts';
import { test } from './one-page.ts';
import { openPage, openPageAndMenu } from './open-page.ts';
import { plantHtml, plantStyle } from './plant.ts';

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

for (const [kind, address] of Object.entries(kinds)) {
  test(`a page of the kind «${kind}» stands still for those who ask for it`, async ({ page }) => {
    await openPage(page, address, sizes.desk);
    expect.soft(await motion(page)).toEqual([]);
    expect.soft(await withHover(page, () => motion(page)), 'pointed at').toEqual([]);
    await openPageAndMenu(page, address, sizes.phone);
    expect.soft(await motion(page), 'menu open').toEqual([]);
  });
}

test.describe('a planted fault is found:', () => {
  test.use({ bypassCSP: true });

  for (const { plant, css, faults } of [
    {
      plant: 'a transition',
      css: '#planted { transition: color 200ms }',
      faults: ['p «Plantet» has a transition of 0.2s'],
    },
    {
      plant: 'a transition of what a style sheet adds',
      css: '#planted::after { content: "!"; transition: opacity 0s, color 1ms }',
      faults: ['p «Plantet»::after has a transition of 0s, 0.001s'],
    },
    {
      plant: 'an animation',
      css: '@keyframes turn { to { rotate: 1turn } } #planted { animation: turn 2s infinite }',
      faults: ['p «Plantet» is moving', 'p «Plantet» has the animation turn'],
    },
    {
      plant: 'a page that glides',
      css: '#planted { scroll-behavior: smooth }',
      faults: ['p «Plantet» glides when it scrolls'],
    },
    {
      plant: 'pages that fade into each other',
      css: '@view-transition { navigation: auto }',
      faults: ['pages fade into each other'],
    },
    {
      plant: 'pages that fade into each other for those who asked for stillness',
      css: '@media (prefers-reduced-motion: reduce) { @view-transition { navigation: auto } }',
      faults: ['pages fade into each other'],
    },
    {
      plant: 'nothing, where it moves only for the others',
      css: '@media (prefers-reduced-motion: no-preference) { @view-transition { navigation: auto } #planted { transition: color 1s } }',
      faults: [],
    },
    {
      plant: 'nothing, where a later rule takes it back',
      css: '@view-transition { navigation: auto } @media (prefers-reduced-motion: reduce) { @view-transition { navigation: none } }',
      faults: [],
    },
  ]) {
    test(plant, async ({ page }) => {
      await page.goto(kinds.missing);
      await plantHtml(page, '<p id="planted">Plantet</p>');
      expect(await newFaults(page, motion, () => plantStyle(page, css))).toEqual(faults);
    });
  }
});

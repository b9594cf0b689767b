/** The page that leads to all pictures. */
import { fileOf, GROUNDS, WIDTHS } from './camera.mjs';

const HEAD = `# Pictures of every page

Made from a running system by \`node tests/journeys/pictures.mjs\`, never by hand; what is here is what people saw at the last change that was
looked at. \`node tests/journeys/pictures.mjs --compare FOLDER\` tells which pages changed since, and by how much. Widths are pixels of the
page; what stands further down than 2,000 is cut off. Days, times and checksums are stand-ins, so that only changes of pages show. All figures
of the demonstration are invented where the page says so.
`;

/**
 * @param {readonly { group: string, pages: readonly { name: string, address: string }[] }[]} groups
 * @returns {string}
 */
export function indexPage(groups) {
  const parts = groups.map(({ group, pages }) => {
    const rows = pages.map(
      ({ name, address }) =>
        `| ${[`\`${address}\``, ...GROUNDS.map((ground) => links(name, ground))].join(' | ')} |`,
    );
    return [`## ${group}`, '', '| page | light | dark |', '| --- | --- | --- |', ...rows, ''].join('\n');
  });
  return [HEAD, ...parts].join('\n');
}

/** @param {string} name @param {string} ground */
const links = (name, ground) => WIDTHS.map((width) => `[${width}](${fileOf(name, width, ground)})`).join(' ');

// What is told of a release that was checked. Every line can be read by itself; the last one counts.

const FAULTS = {
  'file-missing': (about) => `${about} is missing`,
  'file-unreadable': (about) => `${about} cannot be read, or is not in its one form`,
  'file-changed': (about) => `${about} is not the file that was signed`,
  'file-not-listed': (about) => `${about} is not named in the manifest`,
  'key-unknown': (about) => `the manifest was signed with key ${about}, which is not among the keys`,
  'signature-wrong': (about) => `key ${about} did not sign this manifest`,
  'receipt-unknown': (about) => `there is no comparison with receipt ${about}`,
};

const DIFFERENCES = {
  'no-comparison': 'there are figures, and no comparison',
  'no-figures': 'there is a comparison, and no figures',
  'other-receipt': 'the receipt is of another content',
  'other-values': 'the values are not those that it was computed from',
  'other-outcome': 'the counts come to something else',
  'files-disagree': 'the files contradict each other',
};

/** Whether nothing was wrong. Who compared nothing has not verified anything. */
export function verdictOf({ faults, compared }) {
  return faults.length === 0 && compared.length > 0 && compared.every(isEqual);
}

function isEqual({ difference }) {
  return difference === undefined;
}

/**
 * @param {{ manifest?: object, faults: readonly object[], compared: readonly object[] }} verified
 * @param {{ where: string, keysFrom: string, pinned: boolean }} about
 */
export function linesOf({ manifest, faults, compared }, { where, keysFrom, pinned }) {
  const equal = compared.filter(isEqual).length;
  return [
    ...(manifest === undefined ? [`release at ${where}`] : headOf(manifest, where)),
    ...compared.map(lineOf),
    ...faults.map(({ what, about }) => `WRONG  ${FAULTS[what](about)}`),
    pinned
      ? `keys from ${keysFrom}`
      : `keys from ${keysFrom}: beside the files, so compare the key with one from elsewhere, or give it with --keys`,
    `${equal} equal, ${compared.length - equal} different`,
  ];
}

function headOf({ benchmark, release, releasedAt, keyId, files }, where) {
  return [
    `${benchmark}, release ${release} of ${releasedAt}, at ${where}`,
    `signed with key ${keyId}; ${files.length} files named`,
  ];
}

function lineOf({ name, id, difference }) {
  const verdict = difference === undefined ? 'equal' : `DIFFERENT, ${DIFFERENCES[difference]}`;
  return `${name} ${id ?? '(no receipt)'}: ${verdict}`;
}

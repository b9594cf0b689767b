import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

/** The real configuration. Trespassers exist on paper only, so rules that need types are asked elsewhere. */
const onPaper = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

/** The same, types included: for text that stands in for a file that exists. */
const withTypes = new ESLint();

async function complaints(linter: ESLint, filePath: string, code: string): Promise<string[]> {
  const [result] = await linter.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

/** The rules that a text breaks, were it to stand at this path. */
export function rulesBroken(filePath: string, code: string): Promise<string[]> {
  return complaints(onPaper, filePath, code);
}

/** The rules that a text breaks in the place of a file that exists. */
export function rulesBrokenWithTypes(filePath: string, code: string): Promise<string[]> {
  return complaints(withTypes, filePath, code);
}

import type { ValidationError } from 'class-validator';
import { validateSync } from 'class-validator';
import type { Locale } from '../database/index.ts';
import type { Text } from '../i18n/index.ts';
import { say, text } from '../i18n/index.ts';
import type { InputIssue } from './problem.ts';

/** Constraints of class-validator, as stable codes with a sentence each. */
const RULES: Readonly<Record<string, readonly [code: string, sentence: Text]>> = {
  isString: ['required', text('请填写此项。', 'This field is required.')],
  minLength: ['required', text('请填写此项。', 'This field is required.')],
  maxLength: ['tooLong', text('内容过长。', 'This text is too long.')],
  isUuid: ['unknown', text('请从列表中选择。', 'Choose from the list.')],
  isEnum: ['unknown', text('请从列表中选择。', 'Choose from the list.')],
  arrayMinSize: ['required', text('请至少选择一项。', 'Choose at least one.')],
  arrayMaxSize: ['tooMany', text('所选过多。', 'Too many are chosen.')],
  matches: ['format', text('格式不正确。', 'The format is not right.')],
  min: ['tooSmall', text('数值过小。', 'The number is too small.')],
  max: ['tooLarge', text('数值过大。', 'The number is too large.')],
};
const OTHER = ['invalid', text('此项填写有误。', 'This field is not right.')] as const;

/**
 * Signs that are not seen: controls other than line breaks and tabs, soft hyphens, zero-width spaces, marks and overrides
 * of direction, with which a text reads otherwise than it is. The joiners stay, emoji and some scripts are made with them.
 */
const UNSEEN = /(?![\t\n\r])[\p{Cc}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/gu;
const SEEN = /[^\s\u200C\u200D]/u;

/**
 * Trims every text of a form, in place, and drops what is not seen; a text of which nothing is seen is empty. Null is left
 * out: for a form it means what an absent field means.
 */
export function tidy(input: unknown): void {
  if (typeof input !== 'object' || input === null || input instanceof Date) return;
  for (const [key, value] of Object.entries(input)) {
    if (typeof value === 'string') (input as Record<string, unknown>)[key] = tidied(value);
    else if (value === null) delete (input as Record<string, unknown>)[key];
    else tidy(value);
  }
}

function tidied(text: string): string {
  const seen = text.replaceAll(UNSEEN, '').trim();
  return SEEN.test(seen) ? seen : '';
}

/** Every mistake in a form, in its order. */
export function issuesOf(input: object, locale: Locale): InputIssue[] {
  return flatten(validateSync(input, { whitelist: false, forbidUnknownValues: false }), '', locale);
}

function flatten(errors: readonly ValidationError[], prefix: string, locale: Locale): InputIssue[] {
  return errors.flatMap((error) => {
    const path = prefix ? `${prefix}.${error.property}` : error.property;
    const constraint = Object.keys(error.constraints ?? {})[0];
    const below = flatten(error.children ?? [], path, locale);
    if (constraint === undefined) return below;
    const [code, sentence] = RULES[constraint] ?? OTHER;
    return [{ path, code, message: say(sentence, locale) }, ...below];
  });
}

import type { BenchWords } from './benchWords';
import { english } from './en';
import { spanish } from './es';

export type Language = 'en' | 'es';

export type { BenchWords };

export function benchWords(language: Language): BenchWords {
  return language === 'es' ? spanish : english;
}

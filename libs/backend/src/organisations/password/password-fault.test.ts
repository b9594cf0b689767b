import { describe, expect, it } from 'vitest';
import { passwordFault } from './password-fault.ts';

const KNOWN = ['r.jansen@zwolle.example', 'Rachida Jansen', 'Gemeente Zwolle'];

describe('a password', () => {
  it.each([
    ['kort', 'too-short'],
    ['elf tekens!', 'too-short'],
    ['password1234', 'common'],
    ['Password2026!', 'common'],
    ['qwertyqwerty', 'common'],
    ['123456123456', 'common'],
    ['aaaaaaaaaaaaaaaa', 'common'],
    ['abababababab', 'common'],
    ['Zwolle2026!!', 'about-you'],
    ['RachidaJansen', 'about-you'],
    ['welkom-gemeente', 'about-you'],
    ['ijkpunt-divosa', 'about-you'],
  ])('such as %s is refused: %s', (password, fault) => {
    expect(passwordFault(password, KNOWN)).toBe(fault);
  });

  it.each([
    'vier losse woorden samen',
    'een zin over de zwolse bruggen',
    'tq8#Lm2$vR9x',
    'Zwolle heeft mooie stadspoorten',
    'пароль из слов',
  ])('such as %s will do, whatever signs it is made of', (password) => {
    expect(passwordFault(password, KNOWN)).toBeUndefined();
  });
});

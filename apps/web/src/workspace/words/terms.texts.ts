import type { Language } from '@ijkpunt/model';

interface TermTexts {
  readonly question: string;
  readonly answer: string;
}

/** Where the page about the method says more; without one the answer is all there is. */
export const TERM_ANCHORS = {
  explanation: undefined,
  definitions: 'vergelijkbaar',
  margin: 'interval',
  group: 'samen-vergelijken',
  hiding: 'bescherming',
  provisional: 'publicaties',
  trial: undefined,
} as const;

/** A word of the trade that is explained where it stands. */
export type TermCode = keyof typeof TERM_ANCHORS;

interface Terms {
  readonly more: string;
  readonly terms: Readonly<Record<TermCode, TermTexts>>;
}

const nl: Terms = {
  more: 'Meer hierover in de methode',
  terms: {
    explanation: {
      question: 'Wat is een toelichting?',
      answer:
        'Een paar zinnen over een cijfer dat opvalt en toch klopt. Wie goedkeurt leest ze. Anderen lezen ze alleen als u dat aanvinkt. Noem geen namen en geen losse mensen.',
    },
    definitions: {
      question: 'Waarom vragen we hoe u hebt geteld?',
      answer:
        'Twee gemeenten zijn alleen te vergelijken als ze hetzelfde tellen. Uw antwoorden gaan met de cijfers mee. Bij een klein verschil staat er een opmerking bij, bij een groot verschil weigeren we de vergelijking, met de reden.',
    },
    margin: {
      question: 'Wat is de marge (het betrouwbaarheidsinterval)?',
      answer:
        'Bij kleine aantallen speelt toeval een grote rol. De marge laat zien tussen welke waarden het cijfer met 95% zekerheid ligt als het toeval wordt weggedacht. Overlappen twee marges, dan is het verschil niet zeker.',
    },
    group: {
      question: 'Wat is een vergelijkingsgroep?',
      answer:
        'De gemeenten waarmee een gemeente wordt vergeleken: bijvoorbeeld van dezelfde grootte, uit dezelfde provincie, of de 15 die het meest op haar lijken. Nooit zijzelf.',
    },
    hiding: {
      question: 'Waarom worden cijfers verborgen (onderdrukt)?',
      answer:
        'Een klein aantal kan over herkenbare mensen gaan. Zulke cijfers tonen we niet. Soms verbergen we er een ander cijfer bij, omdat het kleine anders uit totalen of eerdere publicaties terug te rekenen is.',
    },
    provisional: {
      question: 'Wat betekent voorlopig?',
      answer:
        'Een voorlopig cijfer kan nog veranderen, bijvoorbeeld doordat een gemeente verbetert wat zij leverde. Een definitief cijfer verandert alleen nog met een correctie die in de lijst van publicaties staat.',
    },
    trial: {
      question: 'Wat is een ontwerp en wat is een proef?',
      answer:
        'Een ontwerp is een regel die nog niets controleert. De proef laat zien wat hij op eerdere leveringen had gevonden. Daarna zet u hem in werking.',
    },
  },
};

const en: Terms = {
  more: 'More about this in the method',
  terms: {
    explanation: {
      question: 'What is an explanation?',
      answer:
        'A few sentences about a figure that stands out and yet is right. Whoever approves reads them. Others read them only if you tick that. Name no names and no single people.',
    },
    definitions: {
      question: 'Why do we ask how you counted?',
      answer:
        'Two municipalities can be compared only when they count the same. Your answers travel with the figures. A small difference brings a remark; at a large one we refuse the comparison, with the reason.',
    },
    margin: {
      question: 'What is the margin (confidence interval)?',
      answer:
        'With small counts chance plays a large part. The margin shows between which values the figure lies with 95% confidence once chance is thought away. When two margins overlap, the difference is not certain.',
    },
    group: {
      question: 'What is a comparison group?',
      answer:
        'The municipalities that a municipality is compared with: for example of the same size, of the same province, or the 15 most like it. Never itself.',
    },
    hiding: {
      question: 'Why are figures hidden (suppressed)?',
      answer:
        'A small count can be about people who are recognised. We do not show such figures. Sometimes we hide another one as well, because the small one could be computed back from totals or earlier publications.',
    },
    provisional: {
      question: 'What does provisional mean?',
      answer:
        'A provisional figure may still change, for example because a municipality corrects what it delivered. A final figure changes only by a correction that stands in the list of publications.',
    },
    trial: {
      question: 'What is a draft and what is a trial?',
      answer:
        'A draft is a rule that checks nothing yet. The trial shows what it would have found in past deliveries. After that you put it to work.',
    },
  },
};

export const TERMS_TEXTS: Readonly<Record<Language, Terms>> = { nl, en };

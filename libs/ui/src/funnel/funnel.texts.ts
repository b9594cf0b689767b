import type { Language } from '@ijkpunt/model';

interface FunnelTexts {
  readonly title: (label: string) => string;
  readonly sentence: (count: string, mean: string) => string;
  readonly outside: (beyond: string, far: string) => string;
  readonly hidden: (count: string) => string;
  readonly inside: string;
  readonly chance: string;
  readonly widened: string;
  readonly mean: string;
  readonly size: string;
  readonly legend: Readonly<Record<'inside' | 'beyond' | 'far' | 'lines95' | 'lines998', string>>;
}

const nl: FunnelTexts = {
  title: (label) => `${label} naar grootte`,
  sentence: (count, mean) =>
    `${count} gemeenten naar het aantal waarover het cijfer gaat, met het gemiddelde van allemaal samen (${mean}). Hoe kleiner dat aantal, hoe verder een cijfer door toeval van het gemiddelde kan liggen: daarom lopen de lijnen links uiteen.`,
  outside: (beyond, far) =>
    `${beyond} liggen buiten de 95%-lijnen en ${far} ook buiten de 99,8%-lijnen. Van honderd gemeenten liggen er gemiddeld vijf door toeval buiten de eerste. Per gemeente is gerekend met het gemiddelde van de andere: vlak bij een lijn kan dat schelen.`,
  hidden: (count) =>
    `Van ${count} gemeenten is het cijfer verborgen, meestal omdat het op een klein aantal berust. Die ontbreken vooral links: een lege strook tussen nul en de punten komt daarvan.`,
  inside: 'Alle gemeenten liggen binnen de lijnen.',
  chance: 'De lijnen geven aan wat toeval alleen zou doen.',
  widened:
    'Gemeenten verschillen onderling meer dan door toeval. De lijnen zijn daarom ruimer gemaakt: ze geven aan wat bij deze onderlinge verschillen gewoon is.',
  mean: 'gemiddelde',
  size: 'aantal waarover het cijfer gaat',
  legend: {
    inside: 'binnen de lijnen',
    beyond: 'buiten de 95%-lijnen',
    far: 'buiten de 99,8%-lijnen',
    lines95: '95%-lijnen',
    lines998: '99,8%-lijnen',
  },
};

const en: FunnelTexts = {
  title: (label) => `${label} by size`,
  sentence: (count, mean) =>
    `${count} municipalities by the number that the figure is about, with the mean of all together (${mean}). The smaller that number, the further a figure can lie from the mean by chance: that is why the lines part at the left.`,
  outside: (beyond, far) =>
    `${beyond} lie outside the 95% lines, and ${far} also outside the 99.8% lines. Of a hundred municipalities five lie outside the first by chance on average. Each municipality was judged by the mean of the others: close to a line that can make a difference.`,
  hidden: (count) =>
    `The figure of ${count} municipalities is hidden, mostly because it rests on a small number. They are missing at the left above all: an empty strip between zero and the points comes from that.`,
  inside: 'All municipalities lie within the lines.',
  chance: 'The lines show what chance alone would do.',
  widened:
    'Municipalities differ from each other by more than chance. So the lines were made wider: they show what is usual with these differences.',
  mean: 'mean',
  size: 'number that the figure is about',
  legend: {
    inside: 'within the lines',
    beyond: 'outside the 95% lines',
    far: 'outside the 99.8% lines',
    lines95: '95% lines',
    lines998: '99.8% lines',
  },
};

export const funnelTexts: Record<Language, FunnelTexts> = { nl, en };

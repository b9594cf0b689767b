import type { Bilingual } from '@ijkpunt/model';
import { DELIVERY_PROBLEM_TEXTS } from './delivery-problems.texts.ts';
import { FILE_PROBLEM_TEXTS } from './file-problems.texts.ts';
import type { ProblemCode } from './problem.ts';
import { SIGN_IN_PROBLEM_TEXTS } from './sign-in-problems.texts.ts';
import { SIGN_ON_PROBLEM_TEXTS } from './sign-on-problems.texts.ts';

/**
 * One sentence or two per refusal: what was seen, where, what to do. A part between square brackets is left out when the
 * refusal does not say that value.
 */
export const PROBLEM_TEXTS: Readonly<Record<ProblemCode, Bilingual>> = {
  'input-invalid': {
    nl: 'Niet alles is goed ingevuld[: de kolom “{column}” ontbreekt in het bestand]. Loop de velden na en probeer het opnieuw.',
    en: 'Not everything was filled in correctly[: the file has no column “{column}”]. Check the fields and try again.',
  },
  'theme-not-legible': {
    nl: 'In deze kleuren is niet alles te lezen, dus de huisstijl is niet bewaard. Kies kleuren die meer verschillen van hun achtergrond.',
    en: 'Not everything can be read in these colours, so the house style was not saved. Choose colours that differ more from their background.',
  },
  'not-found': {
    nl: 'Deze pagina of dit onderdeel bestaat niet (meer). Ga terug naar uw taken.',
    en: 'This page or part does not exist (any more). Go back to your tasks.',
  },
  'not-signed-in': {
    nl: 'U bent niet (meer) aangemeld, dus dit is niet opgeslagen. Meld u in een nieuw tabblad aan, kom hier terug en probeer het opnieuw.',
    en: 'You are not signed in (any more), so this was not saved. Sign in in a new tab, come back here and try again.',
  },
  'not-allowed': {
    nl: 'Uw rol mag dit niet. Vraag de beheerder van uw organisatie wie dit wel mag.',
    en: 'Your role may not do this. Ask the administrator of your organisation who may.',
  },
  'wrong-credentials': {
    nl: 'Dit e-mailadres en dit wachtwoord horen niet bij elkaar. Controleer beide en probeer het opnieuw.',
    en: 'This e-mail address and this password do not belong together. Check both and try again.',
  },
  'too-many-requests': {
    nl: 'Er komt nu te veel tegelijk van uw account of uw netwerk. Wacht[ {seconds} seconden] en probeer het dan opnieuw.',
    en: 'Too much comes from your account or your network at once. Wait[ {seconds} seconds] and then try again.',
  },
  'foreign-origin': {
    nl: 'Deze opdracht kwam van een andere website en is daarom niet uitgevoerd. Open IJkpunt zelf en probeer het opnieuw.',
    en: 'This request came from another website and was therefore not carried out. Open IJkpunt itself and try again.',
  },
  'benchmark-not-found': {
    nl: 'De benchmark[ “{benchmark}”] bestaat niet. Kies een benchmark bij uw taken.',
    en: 'The benchmark[ “{benchmark}”] does not exist. Choose one from your tasks.',
  },
  'round-not-found': {
    nl: 'Er is geen uitvraag[ over {quarter}] voor deze benchmark. Kies een kwartaal bij uw taken.',
    en: 'There is no round[ for {quarter}] in this benchmark. Choose a quarter from your tasks.',
  },
  'round-not-open': {
    nl: 'De uitvraag[ over {quarter}] is niet open[: zij opent op {opensOn}]. Lever uw bestand aan zodra zij open is.',
    en: 'The round[ for {quarter}] is not open[: it opens on {opensOn}]. Deliver your file once it is open.',
  },
  'municipality-ended': {
    nl: 'De gemeente[ {municipality}] bestond in dit kwartaal niet meer[: zij is opgeheven op {endedOn}]. De nieuwe gemeente levert de cijfers.',
    en: 'The municipality[ {municipality}] no longer existed in this quarter[: it ended on {endedOn}]. The new municipality delivers the figures.',
  },
  'upload-not-found': {
    nl: 'Dit bestand is er niet, of het is van een andere organisatie. Ga terug naar uw taken.',
    en: 'This file is not there, or it belongs to another organisation. Go back to your tasks.',
  },
  'upload-not-checked': {
    nl: 'De controle van dit bestand is nog niet klaar. Wacht tot de bevindingen er staan en probeer het dan opnieuw.',
    en: 'The check of this file is not finished yet. Wait for the findings and then try again.',
  },
  'upload-not-latest': {
    nl: 'Er is later een ander bestand aangeleverd voor deze uitvraag[: {newest}]. Ga naar uw taken en open het nieuwste bestand.',
    en: 'Another file was delivered later for this round[: {newest}]. Go to your tasks and open the newest file.',
  },
  'file-missing': {
    nl: 'Er kwam geen bestand mee. Kies een bestand en verstuur het opnieuw.',
    en: 'No file came along. Choose a file and send it again.',
  },
  'file-too-large': {
    nl: 'Het bestand[ {fileName}][ ({size})] is te groot[: ten hoogste {limit} MB mag, ook uitgepakt]. Lever alleen de rijen van dit kwartaal aan, zonder opmaak of afbeeldingen.',
    en: 'The file[ {fileName}][ ({size})] is too large[: at most {limit} MB is allowed, also when unpacked]. Deliver only the rows of this quarter, without formatting or pictures.',
  },
  'file-type-unknown': {
    nl: 'Het bestand[ {fileName}] is geen CSV en geen Excel-werkmap (.xlsx). Sla het in uw rekenprogramma op als .csv of .xlsx en lever het opnieuw aan.',
    en: 'The file[ {fileName}] is neither CSV nor an Excel workbook (.xlsx). Save it as .csv or .xlsx in your spreadsheet program and deliver it again.',
  },
  'file-empty': {
    nl: 'Het bestand[ {fileName}] is leeg: er staat geen enkele letter in. Kies het bestand met de cijfers en lever het opnieuw aan.',
    en: 'The file[ {fileName}] is empty: there is not one character in it. Choose the file with the figures and deliver it again.',
  },
  'file-damaged': {
    nl: 'Het bestand[ {fileName}] is beschadigd of niet volledig en kan daarom niet worden gelezen. Open het in uw rekenprogramma, sla het opnieuw op en lever het opnieuw aan.',
    en: 'The file[ {fileName}] is damaged or incomplete and therefore cannot be read. Open it in your spreadsheet program, save it again and deliver it again.',
  },
  'findings-open': {
    nl: 'Er zijn nog[ {open}] bevindingen[ in het deel “{part}”] die u moet herstellen of toelichten. Werk deze eerst af en dien dan in.',
    en: 'There are still[ {open}] findings to correct or explain[ in the part “{part}”]. Deal with those first and then submit.',
  },
  'explanation-not-asked': {
    nl: 'Bij deze bevinding hoort geen toelichting. Laad de pagina opnieuw: het bestand is misschien opnieuw gecontroleerd.',
    en: 'This finding asks for no explanation. Reload the page: the file may have been checked again.',
  },
  'profile-incomplete': {
    nl: 'Nog niet elke vraag over de gebruikte definities is beantwoord, of twee delen antwoorden anders over hetzelfde onderwerp. Beantwoord alle vragen, stem de delen op elkaar af en bevestig opnieuw.',
    en: 'Not every question about the definitions has been answered, or two parts answer otherwise about the same subject. Answer all of them, make the parts agree and confirm again.',
  },
  'already-submitted': {
    nl: 'Dit bestand is al ingediend en kan niet meer veranderen. Lever een nieuw bestand aan als de cijfers anders zijn.',
    en: 'This file has already been submitted and can no longer change. Deliver a new file if the figures differ.',
  },
  'delivery-not-found': {
    nl: 'Deze levering is er niet, of zij is van een andere organisatie. Ga terug naar de leveringen.',
    en: 'This delivery is not there, or it belongs to another organisation. Go back to the deliveries.',
  },
  'delivery-not-waiting': {
    nl: 'Over deze levering is al besloten. Laad de pagina opnieuw om te zien wat er gebeurd is.',
    en: 'This delivery has already been decided on. Reload the page to see what happened.',
  },
  'same-person': {
    nl: 'U hebt zelf aan deze levering gewerkt. Een tweede persoon moet haar goedkeuren of teruggeven.',
    en: 'You worked on this delivery yourself. A second person has to approve it or send it back.',
  },
  'nothing-to-release': {
    nl: 'Er is niets te publiceren: sinds de laatste publicatie is geen vergelijking veranderd.',
    en: 'There is nothing to release: no comparison has changed since the last release.',
  },
  'approved-already': {
    nl: 'U hebt deze publicatie al goedgekeurd. Een andere coördinator moet dat ook doen.',
    en: 'You have approved this release already. Another coordinator has to do so too.',
  },
  'release-in-steps': {
    nl: 'Deze benchmark vraagt de goedkeuring van[ {approvals}] verschillende coördinatoren. Maak de publicatie in stappen.',
    en: 'This benchmark asks for the approval of[ {approvals}] different coordinators. Make the release in steps.',
  },
  'release-running': {
    nl: 'Er loopt al een publicatie van deze benchmark. Wacht tot die klaar is.',
    en: 'A release of this benchmark is already running. Wait until it has finished.',
  },
  'nothing-computed': {
    nl: 'Van dit kwartaal zijn nog geen goedgekeurde cijfers berekend. Kies een ander kwartaal.',
    en: 'No approved figures of this quarter have been computed yet. Choose another quarter.',
  },
  'view-not-found': {
    nl: 'Deze weergave is er niet (meer), of is van iemand anders. Laad de pagina opnieuw.',
    en: 'This view is not there (any more), or is somebody else’s. Reload the page.',
  },
  'view-exists': {
    nl: 'U hebt al een weergave met deze naam[ ({name})]. Kies een andere naam.',
    en: 'You have a view with this name already[ ({name})]. Choose another name.',
  },
  'views-enough': {
    nl: 'U hebt al zoveel weergaven als kan[: {most}]. Haal er eerst een weg.',
    en: 'You have as many views as there can be[: {most}]. First remove one.',
  },
  'view-elsewhere': {
    nl: 'Deze pagina kan niet worden bewaard. Bewaren kan bij Verkennen en bij een uitvraag.',
    en: 'This page cannot be saved. Saving works at Explore and at a round.',
  },
  'recomputation-running': {
    nl: 'Voor deze benchmark loopt al een herberekening. Wacht tot die klaar is.',
    en: 'A recomputation of this benchmark is already running. Wait until it has finished.',
  },
  'recomputation-not-found': {
    nl: 'Deze herberekening is er niet, of is al begonnen. Vraag opnieuw na wat er verouderd is.',
    en: 'This recomputation is not there, or has already begun. Ask again what is out of date.',
  },
  'group-not-found': {
    nl: 'Deze groep is er niet (meer). Ga terug naar het overzicht van groepen.',
    en: 'This group is not there (any more). Go back to the list of groups.',
  },
  'group-exists': {
    nl: 'Er is al een groep met deze naam[ ({name})]. Kies een andere naam.',
    en: 'There is a group with this name already[ ({name})]. Choose another name.',
  },
  'release-not-found': {
    nl: 'Deze publicatie is er niet. Ga terug naar het overzicht van publicaties.',
    en: 'This release is not there. Go back to the list of releases.',
  },
  'release-step-not-now': {
    nl: 'Dit kan nu niet met deze publicatie: iemand was u voor, of zij is al verder. Laad de pagina opnieuw om te zien waar zij staat.',
    en: 'This cannot be done with this release now: somebody was before you, or it has gone on. Reload the page to see where it stands.',
  },
  'moment-past': {
    nl: 'Dit moment is al voorbij. Kies een moment in de toekomst.',
    en: 'This moment has passed already. Choose a moment in the future.',
  },
  'reply-closed': {
    nl: 'De tijd om te reageren is voorbij. Neem contact op met de eigenaar van de benchmark als er nog iets moet veranderen.',
    en: 'The time to reply has passed. Contact the owner of the benchmark if something still has to change.',
  },
  'indicator-not-found': {
    nl: 'De indicator[ {indicator}] staat niet met cijfers van uw gemeente in deze publicatie. Laad de pagina opnieuw.',
    en: 'The indicator[ {indicator}] is not in this release with figures of your municipality. Reload the page.',
  },
  'nobody-to-act-for': {
    nl: 'De gemeente[ {municipality}] is niet (meer) akkoord met aanlevering door uw samenwerkingsverband. Overleg met de gemeente, of met Divosa.',
    en: 'The municipality[ {municipality}] has not agreed (any more) to be delivered for by your partnership. Consult the municipality, or Divosa.',
  },
  'municipality-not-found': {
    nl: 'Er is geen gemeente met deze code[: {municipality}]. Kijk de code na, zoals GM0193.',
    en: 'There is no municipality with this code[: {municipality}]. Check the code, such as GM0193.',
  },
  'part-not-found': {
    nl: 'Het deel[ “{part}”] is er niet (meer). Kies een ander deel, of leg het eerst vast bij “Delen”.',
    en: 'The part[ “{part}”] is not there (any more). Choose another part, or save it first under “Parts”.',
  },
  'key-not-found': {
    nl: 'Deze sleutel is er niet (meer). Laad de pagina opnieuw.',
    en: 'This key is not there (any more). Reload the page.',
  },
  ...SIGN_IN_PROBLEM_TEXTS,
  ...SIGN_ON_PROBLEM_TEXTS,
  ...DELIVERY_PROBLEM_TEXTS,
  ...FILE_PROBLEM_TEXTS,
  fault: {
    nl: 'Er ging iets mis bij IJkpunt zelf[ (code {status})]. Laad de pagina opnieuw om te zien of uw laatste stap is opgeslagen, en probeer het anders over een paar minuten nog eens.',
    en: 'Something went wrong at IJkpunt itself[ (code {status})]. Reload the page to see whether your last step was saved; if not, try again in a few minutes.',
  },
  unreachable: {
    nl: 'IJkpunt is niet bereikbaar. Controleer uw verbinding en probeer het opnieuw.',
    en: 'IJkpunt cannot be reached. Check your connection and try again.',
  },
};

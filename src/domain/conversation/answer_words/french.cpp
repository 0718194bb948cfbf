#include "conversation/answer_words/answer_cues.hpp"

namespace zylin::domain::answers {
namespace {

constexpr cues::word_class french_answer_classes[] = {
    {"someone", "quelqu'un|quelquun|personne|humain|conseiller|conseillère|responsable|patron|patronne|secrétaire"},
    {"moment", "moment|instant|seconde|minute"},
    {"fine", "bien|bon|parfait|correct|super|d'accord|exact"},
};

constexpr cues::cue_row french_answer_rows[] = {
    {kind_of(cue::yes),
     "oui; ouais; si; volontiers; d'accord; daccord; bien sûr; parfait; exactement; exact; c'est <fine>; ça me? "
     "va|convient|marche; allez y; faites le; réservez le|la?; pourquoi pas; entendu; très bien; ok; okay; tout à "
     "fait; je "
     "le|la prends; absolument"},
    {kind_of(cue::no),
     "non; pas celui|celle ...; aucun; aucune; laissez tomber|le; ne le|la? réservez|faites|annulez pas; c'est faux; "
     "ce "
     "n'est pas ça|bon; plutôt pas; ça ne|me? ... pas; surtout pas; oubliez"},
    {kind_of(cue::unknown),
     "je? ne? sais pas; aucune idée; pas sûr|sûre; qu'avez vous; qu'est ce que vous avez; quand avez|êtes vous; "
     "quelles "
     "heures|dates|possibilités; qu'est ce qui est libre; que proposez vous; vous avez quoi"},
    {kind_of(cue::any),
     "peu importe; n'importe; m'est égal; égal; le|la plus tôt possible; au plus tôt|vite; dès que possible; le "
     "premier "
     "disponible|libre|qui; la première disponible|libre|qui; quand vous voulez|pouvez; comme vous voulez; choisissez; "
     "le "
     "premier créneau|rendez"},
    {kind_of(cue::earlier), "plus tôt; avant"},
    {kind_of(cue::later), "plus tard; après"},
    {kind_of(cue::another),
     "l'autre; lautre; un|une autre jour|heure|date|créneau|fois; autre chose; d'autres heures|dates|jours|créneaux; "
     "un|une "
     "autre"},
    {kind_of(cue::first), "premier; première; numéro un|1; choix un|1"},
    {kind_of(cue::second), "deuxième; second; la seconde; numéro deux|2; celui|celle du milieu"},
    {kind_of(cue::third), "troisième; numéro trois|3"},
    {kind_of(cue::last), "dernier; dernière"},
    {kind_of(cue::repeat),
     "répétez; répéter; encore une fois; redites; qu'avez vous dit; vous avez dit quoi; pas compris|entendu; je "
     "n'entends "
     "pas"},
    {kind_of(cue::repeat_alone), "pardon; comment; quoi; hein; allô; excusez moi"},
    {kind_of(cue::person),
     "parler à|avec <someone>; parler à|avec un|une|le|la ... <someone>; parler au|à "
     "docteur|médecin|responsable|patron; "
     "une personne réelle; une vraie personne; passez moi; mettez moi en; il y a <someone>; un humain; une personne "
     "s'il"},
    {kind_of(cue::goodbye),
     "au revoir; c'est tout; ce sera tout; rien d'autre; plus rien; bonne journée|soirée|fin; à bientôt; salut; je "
     "rappelle|rappellerai; rien merci"},
    {kind_of(cue::hold_on),
     "un|une <moment>; <moment> s'il; attendez; ne quittez pas; je regarde|vérifie|réfléchis; laissez moi "
     "voir|regarder|réfléchir; laissez moi demander à; je dois demander à"},
    {kind_of(cue::wrong_number),
     "mauvais|faux numéro; trompé|trompée de numéro; erreur de numéro; me suis trompé|trompée"},
    {kind_of(cue::sales),
     "nous proposons|vendons ... votre entreprise|société|site; je vous propose ... entreprise|société; référencement; "
     "seo; "
     "création de site; fournisseur d'énergie|d'électricité; panneaux solaires; agence de publicité|communication; "
     "économies "
     "... facture|énergie"},
    {kind_of(cue::abuse),
     "merde; connard; connasse; salope; con; idiot|idiote; imbécile; ta gueule; va te faire; putain; ferme la; machine "
     "stupide|débile; pauvre con"},
    {kind_of(cue::message), "dites|dis lui|leur|au que|de|docteur; prévenez|avertissez le|la|les que|de"},
    {kind_of(cue::claim),
     "gratuit; gratuite; gratuitement; réduction; remise; rembours*; m'a promis; m'avez promis; sans payer; pour rien"},
    {kind_of(cue::not_on),
     "pas le? {day}; pas les {day}; le? {day} non; sauf le? {day}; le {day} ... pas; pas "
     "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"},
    {kind_of(cue::takes_back), "non; pas; attends; attendez; plutôt; jamais"},
    {kind_of(cue::keeps_a_yes), "pas de problème|souci; pourquoi pas"},
    {kind_of(cue::means_nothing),
     "pas d'accord|bien; ce n'est pas bien|bon; pas de problème; tôt ou tard; avant de|que|le|la|midi|hier; après "
     "que|demain|midi|le|la; rappelle plus tard; rappellerai plus tard; comment ça|faire|puis|est|se; non attendez; "
     "première "
     "fois; dernière fois; la prochaine fois; si vous|je|c'est|possible|on|il"},
};

}  // namespace

const cues::cue_table french{.code = "fr", .classes = french_answer_classes, .rows = french_answer_rows};

}  // namespace zylin::domain::answers

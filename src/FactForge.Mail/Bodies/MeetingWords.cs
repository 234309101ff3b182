using FactForge.Mail.Wording;

namespace FactForge.Mail.Bodies;

/// <summary>What Teams writes below an invitation, in the languages in which it does.</summary>
internal static class MeetingWords
{
    /// <summary>How one joins: the line is a link.</summary>
    public static readonly PhraseFinder Join = new(
        [
            "join the meeting now", "click here to join the meeting", "join microsoft teams meeting", "teams.microsoft.com/l/meetup-join", "teams.microsoft.com/meet/", "teams.live.com/meet/",
            "jetzt an der besprechung teilnehmen", "klicken sie hier, um an der besprechung", "um an der besprechung teilzunehmen", "an microsoft teams-besprechung teilnehmen", "hier klicken, um an der besprechung",
            "rejoindre la réunion maintenant", "rejoignez la réunion maintenant", "cliquez ici pour participer à la réunion", "cliquez ici pour rejoindre la réunion",
            "unirse a la reunión ahora", "únase a la reunión ahora", "únete a la reunión ahora", "clic aquí para unirse a la reunión", "clic aquí para unirte a la reunión", "partecipa alla riunione ora", "partecipa ora alla riunione", "clic qui per partecipare alla riunione",
            "ingressar na reunião agora", "participar da reunião agora", "participar na reunião agora", "clique aqui para ingressar na reunião", "clique aqui para participar na reunião",
            "nu deelnemen aan de vergadering", "deelnemen aan de vergadering", "om deel te nemen aan de vergadering", "anslut till mötet nu", "delta i mötet nu", "för att ansluta till mötet", "deltag i mødet nu", "deltag i møde nu", "for at deltage i mødet", "bli med i møtet nå", "for å bli med i møtet", "liity kokoukseen nyt", "liity kokoukseen",
            "dołącz do spotkania", "připojit se ke schůzce", "připojte se ke schůzce", "присоединиться к собранию", "toplantıya şimdi katılın", "toplantıya katılmak için", "会議に参加", "立即加入会议", "立即加入會議", "지금 모임에 참가", "모임에 참가",
        ]);

    /// <summary>What else it says, in a line of its own.</summary>
    public static readonly PhraseFinder More = new(
        [
            "meeting options", "for organizers", "learn more", "need help", "join on your computer", "join on the web", "download teams", "dial in by phone", "dial-in by phone", "or call in", "find a local number", "local numbers", "reset dial-in pin", "reset pin", "conference id", "video conferencing device", "join with a video",
            "more info", "tenant key", "privacy and security", "system reference",
            "besprechungsoptionen", "für organisatoren", "weitere infos", "weitere informationen", "benötigen sie hilfe", "teams herunterladen", "im web beitreten", "auf dem computer", "per telefon einwählen", "lokale nummer", "telefonkonferenz-id", "einwahl-pin", "videokonferenzgerät",
            "options de réunion", "pour les organisateurs", "en savoir plus", "besoin d'aide", "besoin d’aide", "télécharger teams", "rejoindre sur le web", "sur votre ordinateur", "rejoindre par téléphone", "appel par téléphone", "numéro local", "id de conférence",
            "opciones de reunión", "para organizadores", "más información", "necesita ayuda", "descargar teams", "opzioni riunione", "per gli organizzatori", "altre informazioni", "serve aiuto", "scarica teams", "opções de reunião", "opções da reunião", "para organizadores", "saiba mais", "precisa de ajuda",
            "vergaderopties", "opties voor vergadering", "voor organisatoren", "meer informatie", "hulp nodig", "mötesalternativ", "för organisatörer", "mødeindstillinger", "for arrangører", "møtealternativer", "kokousasetukset", "opcje spotkania", "možnosti schůzky",
        ]);
}

using System.Buffers;
using FactForge.Mail.Wording;

namespace FactForge.Mail.Bodies;

/// <summary>Tells where a day of the week or "tomorrow" is named: a notice that stands below every message knows of none.</summary>
internal static class NamedDay
{
    // "Hier" is French for yesterday, and German for here.
    private static readonly WordSet Words = WordSet.Of(
        """
        monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday tonight
        montag dienstag mittwoch donnerstag freitag samstag sonntag heute morgen gestern
        lundi mardi mercredi jeudi vendredi samedi dimanche aujourd'hui demain
        lunes martes miércoles jueves viernes sábado domingo hoy mañana ayer
        lunedì martedì mercoledì giovedì venerdì sabato domenica oggi domani ieri
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag gisteren
        segunda-feira terça-feira quarta-feira quinta-feira sexta-feira hoje amanhã ontem
        måndag tisdag onsdag torsdag fredag lördag söndag idag imorgon igår mandag tirsdag lørdag søndag
        maanantaina tiistaina keskiviikkona torstaina perjantaina tänään huomenna eilen
        pondělí úterý středu čtvrtek pátek sobotu neděli dnes zítra včera понедельник вторник среду четверг пятницу субботу воскресенье сегодня завтра вчера сьогодні
        pazartesi salı çarşamba perşembe cumartesi bugün yarın hétfőn kedden szerdán csütörtökön pénteken holnap tegnap azi mâine
        poniedziałek wtorek środa czwartek piątek piątku sobota niedziela dziś dzisiaj jutro wczoraj
        """);

    private static readonly SearchValues<char> Between = SearchValues.Create(" \t\n\u00A0.,;:!?()[]<>\"“”„«»/");

    /// <summary>True where a word of the text is one.</summary>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            var end = text.IndexOfAny(Between);
            if (Words.Contains(end < 0 ? text : text[..end]))
            {
                return true;
            }

            text = end < 0 ? [] : text[(end + 1)..];
        }

        return false;
    }
}

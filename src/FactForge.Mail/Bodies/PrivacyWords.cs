namespace FactForge.Mail.Bodies;

/// <summary>What houses write of the data that they keep, and of the rights of those whose data they are.</summary>
internal static class PrivacyWords
{
    /// <summary>The name of such a text.</summary>
    public static string[] Notices =>
    [
        "privacy notice", "privacy policy", "privacy statement", "informationen zum datenschutz", "hinweise zum datenschutz", "informationen über den datenschutz", "datenschutzerklärung", "datenschutzhinweise", "datenschutzinformation",
        "politique de confidentialité", "política de privacidad", "protección de datos:", "informativa privacy", "informativa sulla privacy", "informativa completa", "privacyverklaring", "privacybeleid", "política de privacidade", "integritetspolicy", "persondatapolitik", "privatlivspolitik", "personvernerklæring", "tietosuojaseloste", "polityka prywatności", "politykę prywatności",
    ];

    /// <summary>What speaks to the reader of his data and rights.</summary>
    public static string[] Sure =>
    [
        "your personal data", "your personal information", "your data is", "ihre personenbezogenen", "ihrer personenbezogenen", "verarbeitung ihrer daten", "ihre daten", "ihren rechten", "vos données", "droit d'accès", "droit d’accès", "sus datos", "derechos de acceso", "ejercer sus derechos", "ejercitar", "suoi dati", "vostri dati", "suoi diritti",
        "uw persoonsgegevens", "uw gegevens", "seus dados", "os seus direitos", "dina personuppgifter", "dine personoplysninger", "dine personopplysninger", "henkilötietojasi", "pani/pana danych", "państwa danych", "państwa dane", "vašich osobních", "ваших персональных",
    ];

    /// <summary>What anybody writes who has to do with it.</summary>
    public static string[] Weak =>
    [
        "gdpr", "dsgvo", "ds-gvo", "rgpd", "lopd", "ley orgánica", "2016/679", "196/2003", "d.lgs", "rodo", "personal data", "datenschutz", "personenbezogen", "données personnelles", "données à caractère personnel", "datos personales", "datos de carácter personal", "dati personali", "persoonsgegevens", "dados pessoais", "personuppgifter",
        "personoplysninger", "personopplysninger", "henkilötie", "danych osobowych", "osobních údajů", "персональных данных", "data controller", "responsable del tratamiento", "responsable du traitement", "titolare del trattamento", "administratorem", "verantwortliche", "finden sie", "processing", "behandla", "verarbeit", "traitement", "tratamiento", "tratamento", "trattamento", "verwerk", "przetwarzan", "rectificación", "rectification", "rettifica", "supresión",
    ];
}

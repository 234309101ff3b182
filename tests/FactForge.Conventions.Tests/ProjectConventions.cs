using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Xunit;

namespace FactForge.Conventions.Tests;

/// <summary>The walls between the projects.</summary>
public sealed class ProjectConventions
{
    // Who may know whom. Stages never know each other: the pipeline hands values on.
    private static readonly Dictionary<string, string[]> Walls = new(StringComparer.Ordinal)
    {
        ["Core"] = [],
        ["Mail"] = ["Core"],
        ["Prompting"] = ["Core"],
        ["Extraction"] = ["Core", "Prompting"],
        ["Consolidation"] = ["Core", "Prompting"],
        ["Notes"] = ["Core"],
        ["Ledger"] = ["Core"],
        ["Pipeline"] = ["Core", "Mail", "Prompting", "Extraction", "Consolidation", "Notes", "Ledger"],
        ["Review"] = ["Core", "Pipeline"],
        ["Cli"] = ["Core", "Pipeline", "Review"],
    };

    [Fact]
    public void A_project_knows_only_whom_it_may_know()
    {
        var projects = SourceTree.Files("src", ".csproj");
        Assert.True(projects.Count >= 9, "the projects were not found");
        foreach (var project in projects)
        {
            var name = Name(project);
            var known = XDocument.Parse(SourceTree.Text(project)).Descendants("ProjectReference").Select(reference => Name(reference.Attribute("Include")!.Value));
            Assert.Empty(known.Except(Walls[name], StringComparer.Ordinal));
        }
    }

    [Fact]
    public void The_program_speaks_to_the_pipeline_and_not_to_a_stage_behind_its_back()
    {
        var stages = new[] { "Mail", "Prompting", "Extraction", "Consolidation", "Notes", "Ledger" };
        var strays = SourceTree.Files("src/FactForge.Cli", ".cs").Where(path => stages.Any(stage => SourceTree.Text(path).Contains($"using FactForge.{stage};", StringComparison.Ordinal)));
        Assert.Empty(strays);
    }

    [Fact]
    public void Versions_of_packages_are_exact_and_stand_in_one_place()
    {
        var versions = XDocument.Parse(SourceTree.Text("Directory.Packages.props")).Descendants("PackageVersion").Select(package => package.Attribute("Version")!.Value).ToList();
        Assert.NotEmpty(versions);
        Assert.All(versions, version => Assert.Matches(@"^\d+(\.\d+)+(-[\w.]+)?$", version));
        var strays = SourceTree.Files("src", ".csproj").Concat(SourceTree.Files("tests", ".csproj"))
            .Where(path => XDocument.Parse(SourceTree.Text(path)).Descendants("PackageReference").Any(package => package.Attribute("Version") is not null));
        Assert.Empty(strays);
    }

    [Fact]
    public void A_class_that_nobody_inherits_is_sealed()
    {
        var types = Assemblies().SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsClass && !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !type.Name.Contains('<', StringComparison.Ordinal)).ToList();
        Assert.True(types.Count > 200, "the types were not found");
        var inherited = types.Select(type => type.BaseType).OfType<Type>().Select(type => type.IsGenericType ? type.GetGenericTypeDefinition() : type).ToHashSet();
        Assert.Empty(types.Where(type => type is { IsSealed: false, IsAbstract: false } && !inherited.Contains(type) && Ours(type)).Select(type => type.FullName));
    }

    [Fact]
    public void Nothing_awaits_nobody() => Assert.Empty(Assemblies().SelectMany(assembly => assembly.GetTypes())
        .SelectMany(type => type.GetMethods(BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(method => method.ReturnType == typeof(void) && method.IsDefined(typeof(AsyncStateMachineAttribute)))
        .Select(method => $"{method.DeclaringType!.FullName}.{method.Name}"));

    // What generators write (regular expressions, JSON, log messages; the class of a page, which Razor leaves open) is not held to it.
    private static bool Ours(Type type) => type.Namespace?.StartsWith("FactForge", StringComparison.Ordinal) == true && type.DeclaringType?.Namespace?.Contains("Generated", StringComparison.Ordinal) != true
        && !type.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute)) && type.Name != "_Imports" && type.GetInterface("Microsoft.AspNetCore.Components.IComponent") is null;

    private static List<Assembly> Assemblies() =>
        [.. Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll").Where(path =>
            Path.GetFileName(path) is var file && (file == "factforge.dll" || (file.StartsWith("FactForge.", StringComparison.Ordinal) && !file.Contains("Tests", StringComparison.Ordinal))))
            .Order(StringComparer.Ordinal).Select(Assembly.LoadFrom)];

    private static string Name(string project) => Path.GetFileNameWithoutExtension(project.Replace('\\', '/').Split('/')[^1])["FactForge.".Length..];
}

namespace FactForge.Mail.Threading;

/// <summary>Message ids, seen and only referred to, in disjoint sets; a set has at most one declared thread.</summary>
internal sealed class ThreadGraph
{
    private readonly DisjointSets _sets = new();
    private readonly Dictionary<string, int> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _declared = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _declaredOfRoot = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>True for a message that is known at first or second hand, false for a ghost.</summary>
    public bool Has(string id) => _seen.Contains(id);

    public void Declare(ThreadingLink link)
    {
        _seen.Add(link.Id);
        var node = Node(link.Id);
        if (link.DeclaredThread is not { } thread)
            return;
        if (!_declared.TryGetValue(thread, out var other))
        {
            _declared.Add(thread, node);
            if (!_declaredOfRoot.ContainsKey(_sets.Find(node)))
                _declaredOfRoot[_sets.Find(node)] = thread;
        }
        else
        {
            Join(node, other);
        }
    }

    // The nearest parent first: where a declared thread stands against a distant reference, the near one decides.
    public void JoinReferences(ThreadingLink link)
    {
        var node = Node(link.Id);
        for (var at = link.References.Count - 1; at >= 0; at--)
            Join(node, Node(link.References[at]));
    }

    public void Join(string left, string right) => Join(Node(left), Node(right));

    /// <summary>The seen messages set by set, each once, with the least id of the set, ghosts included.</summary>
    public IEnumerable<(string Least, List<ThreadingLink> Links)> Groups(IReadOnlyList<ThreadingLink> links)
    {
        var least = new Dictionary<int, string>();
        foreach (var (id, node) in _nodes)
        {
            var root = _sets.Find(node);
            if (!least.TryGetValue(root, out var other) || string.CompareOrdinal(id, other) < 0)
                least[root] = id;
        }

        return links.DistinctBy(link => link.Id, StringComparer.Ordinal)
            .GroupBy(link => _sets.Find(Node(link.Id)))
            .Select(group => (least[group.Key], group.OrderBy(link => link.Date ?? long.MaxValue).ThenBy(link => link.Id, StringComparer.Ordinal).ToList()));
    }

    private void Join(int left, int right)
    {
        var leftRoot = _sets.Find(left);
        var rightRoot = _sets.Find(right);
        if (leftRoot == rightRoot)
            return;
        var leftThread = _declaredOfRoot.GetValueOrDefault(leftRoot);
        var rightThread = _declaredOfRoot.GetValueOrDefault(rightRoot);
        if (leftThread is not null && rightThread is not null && leftThread != rightThread)
            return;
        var root = _sets.Join(leftRoot, rightRoot);
        if ((leftThread ?? rightThread) is { } thread)
            _declaredOfRoot[root] = thread;
    }

    private int Node(string id)
    {
        if (!_nodes.TryGetValue(id, out var node))
            _nodes.Add(id, node = _sets.Add());
        return node;
    }
}

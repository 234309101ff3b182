namespace FactForge.Mail.Threading;

/// <summary>Union-find by size with path halving (Tarjan and van Leeuwen 1984); no recursion, so no chain is too long.</summary>
internal sealed class DisjointSets
{
    private readonly List<int> _parent = [];
    private readonly List<int> _size = [];

    public int Count => _parent.Count;

    public int Add()
    {
        _parent.Add(_parent.Count);
        _size.Add(1);
        return _parent.Count - 1;
    }

    public int Find(int item)
    {
        while (_parent[item] != item)
        {
            _parent[item] = _parent[_parent[item]];
            item = _parent[item];
        }

        return item;
    }

    /// <summary>Joins the sets of both and returns the root of the joined one.</summary>
    public int Join(int left, int right)
    {
        left = Find(left);
        right = Find(right);
        if (left == right)
            return left;
        if (_size[left] < _size[right])
            (left, right) = (right, left);
        _parent[right] = left;
        _size[left] += _size[right];
        return left;
    }
}
